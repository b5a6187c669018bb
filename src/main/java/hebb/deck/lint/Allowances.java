package hebb.deck.lint;

import hebb.deck.PlacedComment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The exceptions of the given decks, and which of them were needed. */
final class Allowances {

    private record Place(String file, int cardLine) {}

    private record Grant(Place place, LintRule rule) {}

    private record Asked(LintDeck deck, Allowance allowance) {}

    private final boolean severalDecks;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Grant> granted = new HashSet<>();
    private final Set<Grant> needed = new HashSet<>();

    Allowances(List<LintDeck> decks) {
        severalDecks = decks.size() > 1;
        for (LintDeck deck : decks)
            for (PlacedComment comment : deck.deck().comments())
                Allowance.of(comment).ifPresent(allowance -> read(deck, allowance));
    }

    private void read(LintDeck deck, Allowance allowance) {
        asked.add(new Asked(deck, allowance));
        for (LintRule rule : allowance.rules()) granted.add(grant(deck, allowance, rule));
    }

    private static Grant grant(LintDeck deck, Allowance allowance, LintRule rule) {
        return new Grant(new Place(deck.file(), allowance.comment().cardLine()), rule);
    }

    /** Whether the author allows this; an exception at either of two clashing cards is enough. */
    boolean allow(Hit hit) {
        boolean allowed = isGranted(hit.card(), hit.rule());
        return (hit.other() != null && isGranted(hit.other(), hit.rule())) || allowed;
    }

    private boolean isGranted(LintCard card, LintRule rule) {
        Grant grant = new Grant(new Place(card.file(), card.line()), rule);
        if (!granted.contains(grant)) return false;
        needed.add(grant);
        return true;
    }

    /** What is wrong with the exceptions themselves, once everything they may be needed for has been asked for. */
    List<LintFinding> findings() {
        List<LintFinding> findings = new ArrayList<>();
        for (Asked each : asked) judge(each.deck, each.allowance, findings);
        return findings;
    }

    private void judge(LintDeck deck, Allowance allowance, List<LintFinding> findings) {
        if (allowance.isMalformed()) {
            String message = "Write an exception as <!-- lint: allow RULE: reason -->, with a reason and known rules.";
            findings.add(finding(LintRule.ALLOWANCE_MALFORMED, deck, allowance, message));
        }
        for (LintRule rule : allowance.rules()) {
            if (needed.contains(grant(deck, allowance, rule)) || !isDecided(rule, deck)) continue;
            String message = "The card below does not break " + rule.written() + "; remove this exception.";
            findings.add(finding(LintRule.ALLOWANCE_UNNEEDED, deck, allowance, message));
        }
    }

    /** A clash may be with a deck that is not among these, and a source may be listed in a file that is not at hand. */
    private boolean isDecided(LintRule rule, LintDeck deck) {
        return switch (rule) {
            case DUPLICATE_FRONT, NEAR_DUPLICATE_FRONT -> severalDecks;
            case MISSING_SOURCE, BROKEN_SOURCE -> deck.sources() != null;
            default -> true;
        };
    }

    private static LintFinding finding(LintRule rule, LintDeck deck, Allowance allowance, String message) {
        return new LintFinding(rule, deck.file(), null, allowance.comment().line(), message);
    }
}
