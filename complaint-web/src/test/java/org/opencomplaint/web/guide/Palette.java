package org.opencomplaint.web.guide;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Keeps pictures small: pages have few colours, and the rare ones look like the frequent ones. */
final class Palette {
  private static final int COLOURS = 64;
  private static final int BITS = 8;

  private final int[] colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    colours =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
  }

  /** Writes a picture as a PNG with few colours. */
  static void write(byte[] picture, Path file) throws IOException {
    BufferedImage full = ImageIO.read(new ByteArrayInputStream(picture));
    int width = full.getWidth();
    int[] pixels = full.getRGB(0, 0, width, full.getHeight(), null, 0, width);
    Palette palette = new Palette(pixels);
    BufferedImage small =
        new BufferedImage(
            width, full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    for (int i = 0; i < pixels.length; i++) {
      small.getRaster().setSample(i % width, i / width, 0, palette.index(pixels[i]));
    }
    ImageIO.write(small, "png", file.toFile());
  }

  private IndexColorModel model() {
    return new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private int index(int pixel) {
    return nearest.computeIfAbsent(
        pixel,
        colour ->
            IntStream.range(0, colours.length)
                .boxed()
                .min(Comparator.comparingInt(i -> distance(colours[i], colour)))
                .orElseThrow());
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift < 3 * BITS; shift += BITS) {
      int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
      distance += difference * difference;
    }
    return distance;
  }
}
