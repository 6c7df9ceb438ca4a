package org.opencomplaint.ejb.reference;

/**
 * A node of one of the two category trees, as forms offer it.
 *
 * @param code the code others script against
 * @param topZh the Chinese name of the branch it belongs to; null at the top
 * @param topEn the English name of that branch; null at the top
 * @param carriesLiability whether somebody can be liable for it (domain rules §2)
 */
public record CategoryChoice(
    String code,
    String nameZh,
    String nameEn,
    String topZh,
    String topEn,
    boolean carriesLiability) {}
