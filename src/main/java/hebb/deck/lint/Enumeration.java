package hebb.deck.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells "mood, learning and resilience" from a sentence that merely has commas. English only. */
final class Enumeration {

    private static final int LONGEST_MEMBER = 4;
    private static final int LONGEST_BARE_MEMBER = 3;
    private static final Set<String> COMMAS = Set.of(",", ";");
    private static final Set<String> PREPOSITIONS =
            Set.of("in on at to from by with of for as within between without against than through under over after"
                    .split(" "));

    private final List<List<String>> members = new ArrayList<>();
    private final List<Boolean> conjunctions = new ArrayList<>();
    private List<String> member = new ArrayList<>();
    private int depth;

    private Enumeration() {}

    /** How many members are enumerated here; 0 if this is no enumeration. */
    static int members(String text) {
        Enumeration enumeration = new Enumeration();
        for (String token : Words.tokens(text)) enumeration.take(token);
        enumeration.endMember();
        return enumeration.isOne() ? new HashSet<>(enumeration.members).size() : 0;
    }

    /** What stands in brackets belongs to a member without making it longer. */
    private void take(String token) {
        boolean conjunction = English.CONJUNCTIONS.contains(token);
        if (token.equals("(")) depth++;
        else if (token.equals(")")) depth--;
        else if (depth > 0) return;
        else if (conjunction || COMMAS.contains(token)) separate(conjunction);
        else if (Words.isWord(token)) member.add(token);
    }

    /** A comma and the "and" after it are one separation. */
    private void separate(boolean conjunction) {
        if (!member.isEmpty()) conjunctions.add(conjunction);
        endMember();
    }

    private void endMember() {
        if (!member.isEmpty()) members.add(member);
        member = new ArrayList<>();
    }

    private boolean isOne() {
        int separations = Math.min(conjunctions.size(), members.size() - 1);
        if (separations < 1 || conjunctions.subList(0, separations - 1).contains(true)) return false;
        boolean joined = conjunctions.get(separations - 1);
        int longest = joined ? LONGEST_MEMBER : LONGEST_BARE_MEMBER;
        return members.stream().allMatch(each -> each.size() <= longest) && !endsInCircumstance();
    }

    /** In "important stimuli, from inside or outside" what follows the comma is no second member. */
    private boolean endsInCircumstance() {
        boolean first = PREPOSITIONS.contains(members.get(0).get(0));
        return !first && members.stream().skip(1).anyMatch(each -> PREPOSITIONS.contains(each.get(0)));
    }
}
