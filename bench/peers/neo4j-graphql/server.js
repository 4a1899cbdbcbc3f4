/**
 * The peer: @neo4j/graphql on Apollo's standalone server, on the database that Konkyo published to.
 * Plain JavaScript, so that it runs in `node` as the service does.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  // Without a name the driver asks the server which database is meant.
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
console.log(url);
process.once('SIGTERM', () => process.exit());
