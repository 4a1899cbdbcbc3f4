/**
 * The peer: Apollo's standalone server with one field that answers a constant text. It plans and
 * fetches nothing, so it stands for what GraphQL over HTTP costs by itself.
 * Plain JavaScript, so that it runs in `node` as the service does.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const [file = ''] = process.argv.slice(2);
const answer = readFileSync(file, 'utf8');

const server = new ApolloServer({
  typeDefs: 'type Query { answer: String! }',
  resolvers: { Query: { answer: () => answer } },
});
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
console.log(url);
process.once('SIGTERM', () => process.exit());
