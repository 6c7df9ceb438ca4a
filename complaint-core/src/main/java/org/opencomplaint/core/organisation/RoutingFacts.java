package org.opencomplaint.core.organisation;

/**
 * What of a complaint decides where it goes. Everything but the category may be null.
 *
 * @param category the code of its category
 * @param branch the code of the category at the top of its branch, which may be itself
 * @param region where it happened and where the customer lives
 * @param customer the customer's name
 */
public record RoutingFacts(
    String category, String branch, String product, String region, String customer) {}
