package org.opencomplaint.core.complaint.action;

/**
 * Why an action is refused (domain rules §3). A refusal names its guard; the bundles say it in
 * words.
 */
public enum Guard {
  /** The action is not one of this stage's. */
  NOT_IN_THIS_STAGE,
  /** The actor lacks the role. */
  ROLE,
  /** The actor belongs to another department. */
  OTHER_DEPARTMENT,
  /** The actor is complained of, liable, or the superior of one who is (回避). */
  RECUSED,
  /** A reason must be given. */
  REASON,
  /** The code of the reason must be chosen. */
  REASON_CODE,
  /** The reply to the customer must be written. */
  REPLY,
  /** What a template left open in the reply must be filled in. */
  REPLY_OPEN,
  /** A customer is not told how we file complaints. */
  REPLY_INTERNAL,
  /** Accepting needs a verdict of valid or partly valid. */
  VERDICT,
  /** Only GENERAL complaints are settled on the spot. */
  ON_SPOT_GENERAL_ONLY,
  /** Settled on the spot up to 200.00 yuan. */
  ON_SPOT_VALUE,
  /** The customer must agree. */
  CUSTOMER_AGREES,
  /** What is not understood is not passed on. */
  FACTS_COMPLETE,
  /** The department is missing. */
  DEPARTMENT,
  /** Another department than the suggested one needs a reason. */
  ROUTING_REASON,
  /** After two refusals only the manager assigns. */
  ARBITRATION,
  /** An arbitrated assignment cannot be refused. */
  ARBITRATED,
  /** The root cause is missing. */
  ROOT_CAUSE,
  /** Own shares, such as those of DIRECT, sum to 100 %. */
  DIRECT_SHARES,
  /** No department is named twice. */
  DEPARTMENT_TWICE,
  /** Departments sum to 100 %, and the own shares of each one's people to its share. */
  DEPARTMENT_SHARES,
  /** The cause carries no liability. */
  NO_LIABILITY,
  /** Nobody is named twice. */
  LIABLE_TWICE,
  /** The investigator is liable himself. */
  INVESTIGATOR_LIABLE,
  /** Only a liable head can have concealed it. */
  CONCEALED_BY_HEAD,
  /** A moment lies in the present step: not before it began, and not in the future. */
  WITHIN_STEP,
  /** At least one remedy. */
  REMEDY,
  /** Every remedy has a basis. */
  REMEDY_BASIS,
  /** A remedy of a kind that this case has carried out already is proposed again on purpose. */
  REMEDY_AGAIN,
  /** The customer agrees, or the reason why not is given. */
  AGREEMENT,
  /** Nobody approves his own proposal. */
  OWN_PROPOSAL,
  /** Another level decides first. */
  LEVEL_ORDER,
  /** Every level is decided by another person. */
  LEVEL_PERSON,
  /** The proposal is worth more than was delegated. */
  DELEGATION_LIMIT,
  /** A return needs a comment. */
  COMMENT,
  /** A return goes to the proposal or the investigation. */
  RETURN_TARGET,
  /** What is carried out was proposed, and is carried out once. */
  REMEDY_OFFERED,
  /** Every remedy is carried out. */
  REMEDIES_CARRIED_OUT,
  /** Every penalty notice is served. */
  PENALTIES_SERVED,
  /** The customer is told. */
  CUSTOMER_NOTIFIED,
  /** The customer's feedback, or three dated contact attempts. */
  FEEDBACK,
  /** A customer who is not satisfied has another round. */
  NOT_SATISFIED,
  /** A customer who is satisfied, and says that it is settled, has no other round. */
  SETTLED,
  /** The summary is missing. */
  SUMMARY,
  /** The lessons are missing. */
  LESSONS,
  /** An improvement action is due today or later. */
  IMPROVEMENT_DUE,
  /** The clock stands still: it must be resumed first. */
  PAUSED,
  /** Nothing to resume. */
  NOT_PAUSED,
  /** What the customer was told must be chosen. */
  TELLING_SUBJECT,
  /** Only a rejection that stands can be told. */
  NO_REJECTION_TO_TELL,
  /** Either the customer was told, or there is no way to reach them. */
  TOLD_OR_UNREACHABLE,
  /** When the customer was told: from registering, or rejecting, to now. */
  TOLD_AT,
  /** By which means the customer was told must be chosen. */
  TELLING_MEANS,
  /** What else the customer was told must be written. */
  TELLING_NOTE,
  /** What it waits for must be chosen. */
  WAITING_FOR,
  /** A pause ends after now, and 30 days from now at the latest. */
  PAUSE_LENGTH,
  /** How much longer it may take is missing. */
  EXTENSION,
  /** Once findings are submitted, the customer's word does not end it any more. */
  FINDINGS_SUBMITTED,
  /** There is no loss account yet that could be corrected, or it does not count any more. */
  NO_FINDINGS,
  /** The loss account says this already. */
  SAME_LOSS,
  /** An appeal against a penalty is heard before its amount changes. */
  APPEAL_PENDING,
  /** It is merged into another open complaint. */
  MERGE_TARGET,
  /** The holder is not one of the department, so its head does not replace him. */
  HOLDER_OUTSIDE,
  /** The new holder is another handler or head of the department; of a MAJOR complaint a head. */
  NEW_HOLDER,
  /** It has that severity already. */
  SAME_SEVERITY,
  /** When it can be resolved must be chosen. */
  RESOLVABILITY,
  /** That is what was said already. */
  SAME_RESOLVABILITY,
  /** A day is agreed with the customer: after today, within the horizon, another than before. */
  NEGOTIATED_DATE,
  /** No day is agreed as long as it can be resolved in the usual time. */
  NOTHING_NEGOTIATED,
  /** The added facts are missing. */
  FACTS,
  /** Nothing differs from what is recorded. */
  NOTHING_CORRECTED,
  /** Who the customer is stays hidden from the actor, so that it cannot be corrected either. */
  CUSTOMER_HIDDEN,
  /** The opinion is missing. */
  OPINION,
  /** Only a rejection can be disputed. */
  NOT_REJECTED,
  /** A rejection is disputed once. */
  DISPUTED_BEFORE,
  /** Whoever rejected it does not judge it again. */
  ANOTHER_OFFICER,
  /** A complaint is reopened within 90 days. */
  REOPEN_WINDOW,
  /** Nobody is left who may take over. */
  NOBODY_LEFT
}
