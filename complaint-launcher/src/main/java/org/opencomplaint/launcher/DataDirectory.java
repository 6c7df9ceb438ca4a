package org.opencomplaint.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.opencomplaint.core.identity.RandomPassword;

/**
 * Where the portal keeps what must survive a restart, and its logs. One launcher uses it at a time:
 * until it is closed.
 */
final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final FileChannel lock;

  private DataDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the directory if it is missing and claims it for this process.
   *
   * @throws Refusal if it cannot be written or another launcher uses it
   */
  static DataDirectory claim(Path directory) {
    Path root = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root.resolve("logs"));
      return new DataDirectory(root, lock(root));
    } catch (IOException e) {
      throw new Refusal("the data directory " + root + " cannot be used: " + e.getMessage());
    }
  }

  Path database() {
    return root.resolve("postgresql");
  }

  Path databasePrograms() {
    return root.resolve("postgresql-programs");
  }

  /**
   * The file with the embedded database's password; made at the first call, for its owner's eyes
   * only.
   */
  Path databasePassword() throws IOException {
    Path file = root.resolve("database.password");
    if (Files.notExists(file)) {
      Files.writeString(Files.createFile(file, ownerOnly(file)), RandomPassword.generate());
    }
    return file;
  }

  Path log(String name) {
    return root.resolve("logs").resolve(name);
  }

  /** An empty directory for the server's temporary files: what a killed server left behind goes. */
  Path emptyTemporary() throws IOException {
    Path temporary = root.resolve("tmp");
    if (Files.exists(temporary)) {
      try (Stream<Path> files = Files.walk(temporary)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectory(temporary);
  }

  private static FileChannel lock(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new Refusal("another portal is already using the data directory " + root);
    }
    return channel;
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
