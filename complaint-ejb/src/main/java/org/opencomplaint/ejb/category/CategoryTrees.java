package org.opencomplaint.ejb.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;

/** The category trees as the database has them. */
@ApplicationScoped
class CategoryTrees implements Categories {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Override
  public Optional<Category> find(Category.Tree tree, String code) {
    return entities
        .createQuery(
            "select c from Category c where c.tree = :tree and c.active = true and c.code = :code",
            Category.class)
        .setParameter("tree", tree)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
