package org.opencomplaint.core.category;

import java.util.Optional;

/** Finds the active nodes of the two trees. */
public interface Categories {

  /** The node with that code in the tree. */
  Optional<Category> find(Category.Tree tree, String code);
}
