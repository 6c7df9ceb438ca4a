package org.opencomplaint.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.ValidityCheck;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ProspectView;
import org.opencomplaint.ejb.complaint.RelatedComplaints;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** One complaint with everything on it, as the reader may see it. */
@Named("complaint")
@ViewScoped
public class ComplaintBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int AT_A_GLANCE = 6;

  @Inject private ComplaintQueries complaints;
  @Inject private HolderWords holderWords;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private String number;
  private transient ComplaintFile file;
  private transient TrailView trail;
  private transient RelatedComplaints related;

  /** What is gone through before a complaint is judged. */
  public ValidityCheck[] getChecks() {
    return ValidityCheck.values();
  }

  /** Reads it again, because it has changed. */
  public void reload() {
    file = null;
    trail = null;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public ComplaintFile getFile() {
    if (file == null) {
      file = complaints.find(number);
    }
    return file;
  }

  /** What stands beside it: the customer's others, and others of the same matter. */
  public RelatedComplaints getRelated() {
    if (related == null) {
      related = complaints.related(number);
    }
    return related;
  }

  /** Others of the same matter, but for those that stand above them as the customer's. */
  public List<RelatedComplaints.Similar> getSimilar() {
    RelatedComplaints.History history = getRelated().history();
    List<ComplaintLine> above = history == null ? List.of() : history.latest();
    return getRelated().similar().stream().filter(one -> !above.contains(one.complaint())).toList();
  }

  /** What to say to the customer now: the number and the promise, or why it was rejected. */
  public String getToSay() {
    return getFile().toTell() == TellingSubject.REJECTION
        ? getFile().validity().reply()
        : texts.of("complaint.say", number, formats.dateTime(getFile().totalDueAt()));
  }

  /** Whether there is any way to tell the customer something. */
  public boolean isReachable() {
    CustomerView customer = getFile().intake().customer();
    return Stream.of(customer.phone(), customer.phone2(), customer.email(), customer.address())
        .anyMatch(Objects::nonNull);
  }

  /** The action by which is recorded what the customer was told. */
  public Action getTell() {
    return Action.TELL;
  }

  /** The product, as words of the register's address. */
  public String getProductQuery() {
    return URLEncoder.encode(getFile().intake().subject().product(), StandardCharsets.UTF_8);
  }

  /** Why it is the holder's turn; empty if somebody chose him. */
  public String getBecause() {
    return holderWords.why(getFile());
  }

  /** What was said last of when it can be resolved; null until judged. */
  public ProspectView getProspect() {
    List<ProspectView> prospects = getFile().prospects();
    return prospects.isEmpty() ? null : prospects.get(prospects.size() - 1);
  }

  /** The proposal that counts now; null before step 5. */
  public ProposalView getOffer() {
    List<ProposalView> proposals = getFile().proposals();
    return proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
  }

  /** Whether something was carried out for the customer already, in whatever round. */
  public boolean isRemedied() {
    return getFile().proposals().stream()
        .flatMap(proposal -> proposal.remedies().stream())
        .anyMatch(remedy -> remedy.carriedOutAt() != null);
  }

  /** The trail's latest events, the last first. */
  public List<TrailView.Event> getLatest() {
    return latestFirst().stream().limit(AT_A_GLANCE).toList();
  }

  /** The trail's events before those, the last first. */
  public List<TrailView.Event> getEarlier() {
    return latestFirst().stream().skip(AT_A_GLANCE).toList();
  }

  private List<TrailView.Event> latestFirst() {
    List<TrailView.Event> events = new ArrayList<>(getTrail().events());
    Collections.reverse(events);
    return events;
  }

  public TrailView getTrail() {
    if (trail == null) {
      trail = complaints.trail(number);
    }
    return trail;
  }
}
