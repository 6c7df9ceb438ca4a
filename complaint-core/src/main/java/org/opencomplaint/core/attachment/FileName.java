package org.opencomplaint.core.attachment;

import java.util.regex.Pattern;
import org.opencomplaint.core.typed.Text;

/** Names of files as people send them, made safe to keep, to show and to save again. */
public final class FileName {
  /** The longest name that is kept, in characters. */
  public static final int LONGEST = 120;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** What file systems forbid, and what makes a name look like another: control, direction. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}:*?\"<>|]");

  private FileName() {}

  /** The name without folders and whatever is unsafe in it; {@code file} if nothing is left. */
  public static String safe(String sent) {
    String name = Text.strip(UNSAFE.matcher(FOLDERS.matcher(sent).replaceAll("")).replaceAll(""));
    name = name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
    return Text.isBlank(name) ? "file" : shortened(name);
  }

  /** The end stays: it says what kind of file it is. */
  private static String shortened(String name) {
    int[] characters = name.codePoints().toArray();
    if (characters.length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String end = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    return Text.strip(new String(characters, 0, LONGEST - end.length())) + end;
  }
}
