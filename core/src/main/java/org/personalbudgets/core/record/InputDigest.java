package org.personalbudgets.core.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.function.Function;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.budget.StreamFunding;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.Relationship;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.record.CanonicalJson.Node;
import org.personalbudgets.core.record.CanonicalJson.ObjectBuilder;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * The digest of what was judged: the request, all that the case file knows of the person and the
 * money, and the plan. An agreed plan never changes, so its id, its version and its agreement stand
 * for all of it; what rules decide by is spelled out besides, so that another plan under the same
 * names shows. Only the hash leaves this class.
 */
final class InputDigest {
  private InputDigest() {}

  static String of(SpendRequest request, CaseFile caseFile, RecordOptions options) {
    ObjectBuilder inputs =
        CanonicalJson.object()
            .put("request", request(request))
            .put("plan", plan(caseFile.plan()))
            .put("circumstances", circumstances(caseFile.circumstances()))
            .put("judgements", list(caseFile.judgements(), InputDigest::judgement));
    caseFile.ledger().ifPresent(ledger -> inputs.put("ledger", ledger.version()));
    caseFile
        .stays()
        .ifPresent(stays -> inputs.put("stays", list(stays.stays(), CanonicalJson::text)));
    options.salt().ifPresent(salt -> inputs.put("salt", salt));
    return DecisionRecord.sha256(CanonicalJson.bytes(inputs.build()));
  }

  /** A hash as it is, or mixed with the salt, so that no guess can be tested against it either. */
  static String salted(String hash, RecordOptions options) {
    return options
        .salt()
        .map(salt -> CanonicalJson.object().put("hash", hash).put("salt", salt).build())
        .map(node -> DecisionRecord.sha256(CanonicalJson.bytes(node)))
        .orElse(hash);
  }

  private static Node request(SpendRequest request) {
    ObjectBuilder form =
        CanonicalJson.object()
            .put("id", request.id())
            .put("date", request.date())
            .put("amount", request.amount())
            .put("category", request.category())
            .put("payee", payee(request.payee()))
            .put("supply", request.supply())
            .put("needs", set(request.needs()))
            .put("evidence", set(request.evidence()));
    request.planLine().ifPresent(line -> form.put("planLine", line));
    request.stream().ifPresent(stream -> form.put("stream", stream));
    request.mode().ifPresent(mode -> form.put("mode", mode(mode)));
    request.stay().ifPresent(stay -> form.put("stay", stay));
    request.description().ifPresent(words -> form.put("description", words));
    return form.build();
  }

  private static Node payee(Payee payee) {
    ObjectBuilder form = CanonicalJson.object().put("payee", payee);
    if (payee instanceof Payee.Individual individual) {
      form.put("relationship", relationship(individual.relationship()));
    }
    return form.build();
  }

  private static Node relationship(Relationship relationship) {
    return CanonicalJson.object()
        .put("kinship", relationship.kinship())
        .put("household", relationship.household())
        .build();
  }

  private static Node mode(ManagementMode mode) {
    if (!(mode instanceof ManagementMode.ThirdParty thirdParty)) {
      return CanonicalJson.text(mode);
    }
    ThirdPartyOrganisation organisation = thirdParty.organisation();
    return CanonicalJson.object()
        .put("organisation", organisation.id())
        .put("name", organisation.name())
        .put("independentOf", set(organisation.independence().ofFunders()))
        .put("declaredOn", organisation.independence().declaredOn())
        .build();
  }

  private static Node plan(AgreedPlan plan) {
    return CanonicalJson.object()
        .put("id", plan.plan().id())
        .put("version", plan.plan().version())
        .put("regimes", set(plan.plan().regimes()))
        .put("agreement", plan.agreement().id())
        .put("startsOn", plan.agreement().startsOn())
        .put("undertakings", set(plan.agreement().undertakings()))
        .put("rulePack", plan.agreement().rulePack())
        .put("agreedOn", plan.agreedOn())
        .put("needs", list(plan.plan().needs(), InputDigest::need))
        .put("lines", list(plan.plan().lines(), InputDigest::line))
        .put("streams", list(plan.budget().streams(), InputDigest::funding))
        .build();
  }

  private static Node need(Need need) {
    ObjectBuilder form =
        CanonicalJson.object()
            .put("id", need.id())
            .put("regime", need.regime())
            .put("domain", need.domain())
            .put("eligible", finding(need.eligible()))
            .put("meeting", need.meeting());
    need.anchor().ifPresent(anchor -> form.put("anchor", anchor));
    return form.build();
  }

  private static Node line(PlanLine line) {
    return CanonicalJson.object()
        .put("id", line.id())
        .put("category", line.category())
        .put("needs", set(line.needs()))
        .put("outcomes", set(line.outcomes()))
        .put("cost", line.cost())
        .put("mode", mode(line.mode()))
        .put("stream", line.stream())
        .put("purpose", line.purpose())
        .put("namedPayees", set(line.namedPayees()))
        .build();
  }

  private static Node funding(StreamFunding funding) {
    ObjectBuilder form =
        CanonicalJson.object()
            .put("stream", funding.stream())
            .put("funder", funding.funder().id())
            .put("kind", funding.funder().kind())
            .put("amount", funding.amount())
            .put("charging", funding.chargingRule());
    funding.exclusionListId().ifPresent(id -> form.put("exclusions", id));
    return form.build();
  }

  private static Node circumstances(Circumstances known) {
    ObjectBuilder form =
        CanonicalJson.object()
            .put("capacity", finding(known.capacity()))
            .put("ordinaryResidence", known.ordinaryResidence())
            .put("exclusionOrders", set(known.exclusionOrders()))
            .put("exclusionOrdersChecked", known.exclusionOrdersChecked())
            .put("connections", list(known.connections(), InputDigest::relationship))
            .put("qualifyingBenefit", finding(known.receivesQualifyingBenefit()));
    known.dateOfBirth().ifPresent(date -> form.put("dateOfBirth", date));
    return form.build();
  }

  private static Node finding(Finding finding) {
    return finding.match(
        new Finding.Cases<Node>() {
          @Override
          public Node decided(Finding.Decided decided) {
            return CanonicalJson.object().put("decided", decided.holds()).build();
          }

          @Override
          public Node judged(Finding.Judged judged) {
            return judgement(judged.judgement());
          }

          @Override
          public Node undecided(Finding.Undecided undecided) {
            return CanonicalJson.object().put("open", undecided.question().code()).build();
          }
        });
  }

  private static Node judgement(Judgement judgement) {
    return CanonicalJson.object()
        .put("question", judgement.questionCode())
        .put("subject", judgement.subject())
        .put("holds", judgement.holds())
        .put("by", judgement.by())
        .put("date", judgement.date())
        .put("rationale", judgement.rationale())
        .build();
  }

  private static Node set(Collection<?> items) {
    return CanonicalJson.set(items.stream().map(CanonicalJson::text).collect(toImmutableList()));
  }

  private static <T> Node list(Collection<T> items, Function<T, Node> form) {
    return CanonicalJson.list(items.stream().map(form).collect(toImmutableList()));
  }
}
