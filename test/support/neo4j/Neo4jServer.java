import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Semaphore;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import sun.misc.Signal;

/**
 * Neo4j with Bolt on 127.0.0.1 and nothing else: java -cp 'lib/*' Neo4jServer.java FOLDER PORT AUTH PAGES.
 *
 * PAGES is the size of the page cache in MiB. PORT 0 takes a free one; the line "READY <port>" says which. On SIGHUP the server is shut down in
 * good order and started again, with its data and on its port. It ends on SIGTERM and when its
 * standard input closes, so it never outlives who started it, and takes FOLDER with it.
 */
public class Neo4jServer {
  private final Path folder;
  private final boolean auth;
  private final long pages;
  private int port;
  private DatabaseManagementService service;

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    Neo4jServer server =
        new Neo4jServer(
            folder,
            Integer.parseInt(args[1]),
            Boolean.parseBoolean(args[2]),
            Long.parseLong(args[3]) << 20);
    endWithStandardInput();
    Semaphore restarts = new Semaphore(0);
    Signal.handle(new Signal("HUP"), hangup -> restarts.release());
    try {
      server.start();
      while (true) {
        restarts.acquire();
        server.service.shutdown();
        server.start();
      }
    } catch (Exception problem) {
      problem.printStackTrace();
      System.exit(1);
    }
  }

  private Neo4jServer(Path folder, int port, boolean auth, long pages) {
    this.folder = folder;
    this.port = port;
    this.auth = auth;
    this.pages = pages;
  }

  private void start() throws IOException {
    service = build();
    GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
    if (!database.isAvailable(60_000)) throw new IOException("the database did not come up");
    port =
        database
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    System.out.println("READY " + port);
  }

  private DatabaseManagementService build() {
    SocketAddress address = new SocketAddress("127.0.0.1", port);
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, auth)
        .setConfig(GraphDatabaseSettings.pagecache_memory, pages)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .build();
  }

  private static void endWithStandardInput() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() != -1) {}
              } catch (IOException closed) {
                // As good as its end.
              }
              System.exit(0);
            });
    watch.setDaemon(true);
    watch.start();
  }

  /** Instead of an orderly shutdown, which takes seconds: nobody reads these files again. */
  private static void remove(Path folder) {
    // What is still at work may put a file into a folder that is being emptied.
    for (int attempt = 0; attempt < 10 && Files.exists(folder); attempt++) {
      try (var paths = Files.walk(folder)) {
        paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException | UncheckedIOException changedMeanwhile) {
        // The next attempt sees to it.
      }
    }
  }
}
