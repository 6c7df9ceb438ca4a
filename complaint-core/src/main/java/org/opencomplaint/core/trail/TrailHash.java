package org.opencomplaint.core.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The hash that chains an event to its predecessor: SHA-256 over the predecessor's hash and the
 * event's fields.
 *
 * <p>Each text is preceded by the length of its UTF-8 form as four bytes, big-endian (−1 for a
 * missing one), so that no two different lists of fields are hashed from the same bytes.
 */
public final class TrailHash {

  /** What the first event of a trail has for its predecessor's hash. */
  public static final String GENESIS = "0".repeat(64);

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int MISSING = -1;

  private TrailHash() {}

  /**
   * The hash of an event, 64 lower-case hexadecimal digits.
   *
   * @param previousHash the hash of the event before, or {@link #GENESIS}
   * @param fields everything the hash vouches for, in a fixed order; a field may be null
   * @throws IllegalArgumentException if the previous hash is not a hash
   */
  public static String of(String previousHash, List<String> fields) {
    if (!HASH.matcher(previousHash).matches()) {
      throw new IllegalArgumentException("Not a hash of a trail event");
    }
    MessageDigest digest = sha256();
    add(digest, previousHash);
    fields.forEach(field -> add(digest, field));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    if (text == null) {
      digest.update(length(MISSING));
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(length(bytes.length));
    digest.update(bytes);
  }

  private static ByteBuffer length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
