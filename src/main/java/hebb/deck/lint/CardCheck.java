package hebb.deck.lint;

import java.util.Optional;

/** Looks at one card by itself. */
interface CardCheck {

    /** The message to the author if the card breaks the rule. */
    Optional<String> find(LintCard card);
}
