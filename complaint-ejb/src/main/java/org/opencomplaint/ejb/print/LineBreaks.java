package org.opencomplaint.ejb.print;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Where a line may end in Chinese (避头尾): no line begins with a comma or ends with a bracket. */
final class LineBreaks implements SplitCharacter {
  private static final String NEVER_FIRST = "，。；：、！？）》〉」』”’％%,.;:!?)]";
  private static final String NEVER_LAST = "（《〈「『“‘￥([";

  @Override
  public boolean isSplitCharacter(
      int start, int current, int end, char[] characters, PdfChunk[] chunks) {
    boolean beforeMark = current + 1 < end && NEVER_FIRST.indexOf(characters[current + 1]) >= 0;
    return !beforeMark
        && NEVER_LAST.indexOf(characters[current]) < 0
        && DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, characters, chunks);
  }
}
