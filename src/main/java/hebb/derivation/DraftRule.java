package hebb.derivation;

import hebb.card.Card;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a statement says that can be asked. What a rule is not sure of it leaves alone. */
interface DraftRule {

    /** The rules for a text in this language. In their order, the first that finds a card has the statement. */
    static List<DraftRule> in(DocumentLanguage language) {
        List<DraftRule> any = List.of(new FigureRule(language), new MarkedTermRule());
        if (language != DocumentLanguage.EN) return any;
        List<DraftRule> english = List.of(
                new DefinitionRule(),
                new AppositionRule(),
                new UniqueRule(),
                new NamingRule(),
                new MeansRule(),
                new RelationRule());
        return Stream.concat(english.stream(), any.stream()).toList();
    }

    /** The card with its text alone: no id, source or tag. */
    Optional<Card> find(Statement statement, Vocabulary vocabulary);
}
