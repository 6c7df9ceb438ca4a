package org.opencomplaint.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Rings the bells of those who have been told something, once it is stored for good. Who shows the
 * bells registers here: an event would not reach another module of an enterprise archive.
 */
@ApplicationScoped
public class Bells {
  private final List<Consumer<String>> ringers = new CopyOnWriteArrayList<>();

  /** From now on it is given the number of every employee whose bell is to ring on this node. */
  public void register(Consumer<String> ringer) {
    ringers.add(ringer);
  }

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told told) {
    ringers.forEach(ringer -> ringer.accept(told.employeeNo()));
  }
}
