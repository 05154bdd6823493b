package org.personalbudgets.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.spend.SpendRequest;

class DecisionRecordTest {
  private static final String SALT = "0123456789abcdef-salt";

  private static RecordOptions salted() {
    return RecordOptions.none().withSalt(SALT);
  }

  private static String golden(Answer answer) throws IOException {
    try (InputStream bytes = DecisionRecordTest.class.getResourceAsStream(answer + ".json")) {
      return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  @ParameterizedTest
  @EnumSource
  void each_answer_is_reached_by_the_sample(Answer answer) {
    assertThat(RecordSample.decision(answer).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @EnumSource
  void the_bytes_are_the_committed_ones(Answer answer) throws IOException {
    assertThat(RecordSample.record(answer).text()).isEqualTo(golden(answer));
    assertThat(new String(RecordSample.record(answer).bytes(), StandardCharsets.US_ASCII))
        .isEqualTo(golden(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "ALLOWED, e30bb2c9d312343f43ea9e4dbb288c02f7f8cf7299c218f391e245df45b5ddc1",
    "CONDITIONAL, 2992bfcf078326e79e7c3b9317daa7921c2cf43674a583d79f3e246b5e8f0fac",
    "REFERRED, f0dcea627486c164396d1e0bcfb0b490e71a0e46e2410de7d305b2a4a180977c",
    "REFUSED, 5b06937f40e31dc4355536a1bcb1282e6da1f5a14fcfc0e27641781af5e6a3b3",
  })
  void the_hash_is_the_committed_one(Answer answer, String hash) {
    DecisionRecord record = RecordSample.record(answer);
    assertThat(record.hash()).isEqualTo(hash);
    assertThat(record).hasToString("DecisionRecord{" + hash + "}");
  }

  @Test
  void what_was_stored_is_read_again() {
    DecisionRecord record = RecordSample.record(Answer.REFERRED);
    assertThat(DecisionRecord.read(record.bytes(), record.hash())).contains(record);
  }

  @Test
  void changing_any_bit_is_seen() {
    DecisionRecord record = RecordSample.record(Answer.ALLOWED);
    byte[] bytes = record.bytes();
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        bytes[at] ^= (byte) (1 << bit);
        assertThat(DecisionRecord.read(bytes, record.hash())).isEmpty();
        bytes[at] ^= (byte) (1 << bit);
      }
    }
    assertThat(DecisionRecord.read(bytes, record.hash())).isPresent();
  }

  @Test
  void leaving_out_adding_or_another_hash_is_seen() {
    DecisionRecord record = RecordSample.record(Answer.ALLOWED);
    byte[] bytes = record.bytes();
    assertThat(DecisionRecord.read(java.util.Arrays.copyOf(bytes, bytes.length - 1), record.hash()))
        .isEmpty();
    assertThat(DecisionRecord.read(java.util.Arrays.copyOf(bytes, bytes.length + 1), record.hash()))
        .isEmpty();
    assertThat(DecisionRecord.read(bytes, RecordSample.record(Answer.REFUSED).hash())).isEmpty();
    assertThat(DecisionRecord.read(bytes, "")).isEmpty();
  }

  @Test
  void a_record_beyond_the_cap_is_refused_before_it_is_hashed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DecisionRecord.read(new byte[DecisionRecord.MAX_BYTES + 1], "0".repeat(64)))
        .withMessage("a record may hold at most 4000000 bytes");
    assertThat(DecisionRecord.read(new byte[DecisionRecord.MAX_BYTES], "0".repeat(64))).isEmpty();
  }

  @Test
  void the_bytes_handed_out_and_taken_in_are_copies() {
    DecisionRecord record = RecordSample.record(Answer.ALLOWED);
    record.bytes()[0] = 'x';
    assertThat(record.text()).startsWith("{");
    byte[] stored = record.bytes();
    DecisionRecord read = DecisionRecord.read(stored, record.hash()).orElseThrow();
    stored[0] = 'x';
    assertThat(read).isEqualTo(record).hasSameHashCodeAs(record);
  }

  @ParameterizedTest
  @EnumSource
  void judging_again_replays_the_record(Answer answer) {
    for (RecordOptions options : new RecordOptions[] {RecordOptions.none(), salted()}) {
      DecisionRecord record =
          DecisionRecord.of(RecordSample.decision(answer), RecordSample.caseFile(), options);
      assertThat(isReplayed(record, RecordSample.policies(), RecordSample.request(answer), options))
          .isTrue();
    }
  }

  private static boolean isReplayed(
      DecisionRecord record, SpendPolicies policies, SpendRequest request, RecordOptions options) {
    return record.isReplayedBy(policies, request, RecordSample.caseFile(), options);
  }

  @Test
  void other_rules_another_request_another_case_or_another_salt_do_not_replay_it() {
    SpendRequest request = RecordSample.request(Answer.ALLOWED);
    SpendPolicies policies = RecordSample.policies();
    DecisionRecord record =
        DecisionRecord.of(
            policies.decide(request, RecordSample.caseFile()), RecordSample.caseFile(), salted());
    SpendRequest other = request.withAmount(org.personalbudgets.money.Amount.pence(1));
    assertThat(isReplayed(record, RecordSample.policies(51), request, salted())).isFalse();
    assertThat(isReplayed(record, policies, other, salted())).isFalse();
    assertThat(isReplayed(record, policies, request, RecordOptions.none())).isFalse();
    assertThat(
            isReplayed(
                record, policies, request, RecordOptions.none().withSalt(SALT.replace('0', '1'))))
        .isFalse();
    assertThat(record.isReplayedBy(policies, request, EngineCase.caseFile(), salted())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void a_salt_hides_the_inputs_and_the_ledger_and_nothing_else(Answer answer) {
    DecisionRecord plain = RecordSample.record(answer);
    DecisionRecord salted =
        DecisionRecord.of(RecordSample.decision(answer), RecordSample.caseFile(), salted());
    String ledger = RecordSample.caseFile().ledger().orElseThrow().version().contentHash();
    assertThat(salted.hash()).isNotEqualTo(plain.hash());
    assertThat(field(salted, "inputs")).isNotEqualTo(field(plain, "inputs")).hasSize(64);
    assertThat(plain.text()).contains(ledger);
    assertThat(salted.text()).doesNotContain(ledger).doesNotContain(SALT);
    assertThat(salted().toString()).doesNotContain(SALT);
    String ledgerHash = salted.text().split("\"ledger\":\\{\"hash\":\"", -1)[1].substring(0, 64);
    assertThat(
            salted
                .text()
                .replace(field(salted, "inputs"), field(plain, "inputs"))
                .replace(ledgerHash, ledger))
        .isEqualTo(plain.text());
  }

  private static String field(DecisionRecord record, String name) {
    String start = "\"" + name + "\":\"";
    int from = record.text().indexOf(start) + start.length();
    return record.text().substring(from, record.text().indexOf('"', from));
  }

  @Test
  void a_salt_that_could_be_guessed_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordOptions.none().withSalt("fifteen-letters"))
        .withMessage("salt must have at least 16 characters");
    assertThat(RecordOptions.none().withSalt("sixteen--letters").salt()).isPresent();
    assertThatNullPointerException()
        .isThrownBy(() -> RecordOptions.none().withSalt(null))
        .withMessage("secret");
  }

  @Test
  void a_chain_shows_when_a_record_in_it_is_changed_or_taken_out() {
    DecisionRecord first = RecordSample.record(Answer.ALLOWED);
    DecisionRecord second = after(first, Answer.REFUSED);
    DecisionRecord third = after(second, Answer.CONDITIONAL);
    assertThat(field(second, "previous")).isEqualTo(first.hash());
    assertThat(field(third, "previous")).isEqualTo(second.hash()).isNotEqualTo(first.hash());
    DecisionRecord forged = after(RecordSample.record(Answer.REFERRED), Answer.REFUSED);
    assertThat(forged.hash()).isNotEqualTo(second.hash());
    assertThat(first.text()).doesNotContain("previous");
  }

  private static DecisionRecord after(DecisionRecord previous, Answer answer) {
    return DecisionRecord.of(
        RecordSample.decision(answer),
        RecordSample.caseFile(),
        RecordOptions.none().after(previous));
  }

  static Stream<String> hashesOfAnotherShape() {
    return Stream.of("", "0".repeat(63), "0".repeat(65), "G".repeat(64), "A".repeat(64));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("hashesOfAnotherShape")
  void a_previous_hash_of_another_shape_is_refused(String hash) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordOptions(Optional.empty(), Optional.of(hash)));
  }

  @Test
  void a_decision_from_the_plan_alone_has_a_record_too() {
    CaseFile planOnly = CaseFile.of(EngineCase.plan());
    Decision decision =
        RecordSample.policies().decide(RecordSample.request(Answer.ALLOWED), planOnly);
    DecisionRecord record = DecisionRecord.of(decision, planOnly);
    assertThat(record.text()).doesNotContain("\"ledger\"").contains("spending-so-far-not-known");
    assertThat(DecisionRecord.read(record.bytes(), record.hash())).contains(record);
  }
}
