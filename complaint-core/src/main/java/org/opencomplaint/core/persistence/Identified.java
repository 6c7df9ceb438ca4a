package org.opencomplaint.core.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A row with a number of its own, taken fifty at a time from one sequence. */
@MappedSuperclass
@SequenceGenerator(name = "id", sequenceName = "id_seq", allocationSize = 50)
public abstract class Identified {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
  private Long id;

  /** The row's number; null until it is stored. */
  public Long id() {
    return id;
  }
}
