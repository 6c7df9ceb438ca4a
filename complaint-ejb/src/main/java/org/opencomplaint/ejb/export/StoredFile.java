package org.opencomplaint.ejb.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** A file on its way into the database, piece by piece. */
final class StoredFile extends OutputStream {
  private static final int PIECE = 1 << 20;

  private final long id;
  private final ExportStore store;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
  private int next;

  StoredFile(long id, ExportStore store) {
    this.id = id;
    this.store = store;
  }

  @Override
  public void write(int single) {
    piece.write(single);
    keep(PIECE);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    piece.write(bytes, from, length);
    keep(PIECE);
  }

  @Override
  public void close() {
    keep(1);
  }

  private void keep(int atLeast) {
    if (piece.size() >= atLeast) {
      store.add(id, next++, piece.toByteArray());
      piece.reset();
    }
  }
}
