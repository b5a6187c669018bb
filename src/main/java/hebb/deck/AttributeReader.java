package hebb.deck;

import hebb.card.CardInfo;
import hebb.card.Source;
import hebb.deck.PlacedText.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the attribute lines below a card's text. */
final class AttributeReader {

    private final Problems problems;
    private final Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
    private final Map<Attribute, List<Place>> places = new EnumMap<>(Attribute.class);

    AttributeReader(Problems problems) {
        this.problems = problems;
    }

    void read(DeckLine line) {
        String text = line.text();
        int end = Attribute.nameEnd(text);
        String name = text.substring(0, end);
        Attribute attribute = Attribute.find(name).orElse(null);
        if (attribute == null) {
            problems.add(
                    line.number(),
                    1,
                    "There is no attribute " + shortened(name) + "; the known ones are " + Attribute.KNOWN
                            + ", and a backslash before @ makes it text.");
        } else if (end == text.length() || text.charAt(end) != ':') {
            problems.add(line.number(), end + 1, "Put a colon after " + name + ".");
        } else {
            readValue(attribute, text.substring(end + 1), new Place(line.number(), end + 2));
        }
    }

    private void readValue(Attribute attribute, String raw, Place from) {
        String value = raw.strip();
        Place place = new Place(
                from.line(), from.column() + raw.length() - raw.stripLeading().length());
        if (value.isEmpty()) {
            problems.add(place.line(), 1, "Write a value after " + attribute.written() + ": or remove the line.");
        } else if (values.containsKey(attribute) && !attribute.repeatable()) {
            problems.add(place.line(), 1, "This card has " + attribute.written() + " twice; remove one of them.");
        } else {
            for (String item : items(attribute, value)) keep(attribute, item, place);
        }
    }

    private static List<String> items(Attribute attribute, String value) {
        return switch (attribute) {
            case ACCEPT -> Separated.BY_BAR.split(value);
            case TAGS -> Separated.BY_COMMA.split(value);
            default -> List.of(value);
        };
    }

    private void keep(Attribute attribute, String item, Place place) {
        values.computeIfAbsent(attribute, key -> new ArrayList<>()).add(item);
        places.computeIfAbsent(attribute, key -> new ArrayList<>()).add(place);
    }

    CardInfo info(@Nullable String section) {
        return new CardInfo(
                first(Attribute.ID),
                all(Attribute.ACCEPT),
                first(Attribute.HINT),
                all(Attribute.SOURCE).stream().map(Source::parse).toList(),
                all(Attribute.TAGS),
                section);
    }

    /** Whether the card is also asked backwards, which only a question with an answer can be. */
    boolean reversed(boolean allowed) {
        String value = first(Attribute.REVERSED);
        Place place = place(Attribute.REVERSED, 0);
        if (value == null || place == null) return false;
        if (!allowed) problems.add(place.line(), 1, "Only a card with Q: and A: can be reversed; remove this line.");
        else if (!value.equals("yes") && !value.equals("no"))
            problems.add(place.line(), place.column(), "Write yes or no after @reversed:.");
        return value.equals("yes");
    }

    /** Where a value stands; the first of its kind when the index is beyond what was written. */
    @Nullable
    Place place(Attribute attribute, int index) {
        List<Place> known = places.getOrDefault(attribute, List.of());
        if (known.isEmpty()) return null;
        return known.get(Math.min(index, known.size() - 1));
    }

    private @Nullable String first(Attribute attribute) {
        List<String> all = all(attribute);
        return all.isEmpty() ? null : all.get(0);
    }

    private List<String> all(Attribute attribute) {
        return values.getOrDefault(attribute, List.of());
    }

    private static String shortened(String name) {
        int most = 30;
        return name.length() <= most ? name : name.substring(0, most) + "…";
    }
}
