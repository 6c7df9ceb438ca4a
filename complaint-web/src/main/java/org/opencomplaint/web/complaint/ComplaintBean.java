package org.opencomplaint.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ProspectView;
import org.opencomplaint.ejb.complaint.TrailView;

/** One complaint with everything on it, as the reader may see it. */
@Named("complaint")
@ViewScoped
public class ComplaintBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ComplaintQueries complaints;
  @Inject private HolderWords holderWords;

  private String number;
  private transient ComplaintFile file;
  private transient TrailView trail;

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

  /** The trail's events, the latest first. */
  public List<TrailView.Event> getLatestFirst() {
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
