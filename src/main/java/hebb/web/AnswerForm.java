package hebb.web;

import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.DeckService;
import hebb.review.Answer;
import hebb.review.Modality;
import hebb.scheduling.Grade;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads answers that came as a form: each field once for each answer, in one order. */
final class AnswerForm {

    private final DeckService decks;
    private final Manners manners;

    AnswerForm(DeckService decks, Manners manners) {
        this.decks = decks;
        this.manners = manners;
    }

    /**
     * The answer at this place of the form; empty where it is none that our own pages send. It says nothing about how
     * many answers the card had.
     */
    Optional<Answer> read(Context ctx, int index, Instant givenAt) {
        Optional<UUID> id = Parameters.findUuid(field(ctx, "id", index));
        Optional<CardId> card = Ids.parse(field(ctx, "card", index)).map(CardId::new);
        Optional<Grade> grade =
                Parameters.number(field(ctx, "grade", index), 0, 5).map(Grade::new);
        if (id.isEmpty() || card.isEmpty() || grade.isEmpty()) return Optional.empty();
        Response response = Response.ofForm(name -> field(ctx, name, index));
        Marking marking = marking(card.get(), response, field(ctx, "version", index));
        return Optional.of(new Answer(
                id.get(),
                card.get(),
                grade.get(),
                marking.modality(),
                marking.text(),
                marking.correct(),
                null,
                givenAt,
                Parameters.number(field(ctx, "taken", index), 0, Answer.MAX_TAKEN_MILLIS)
                        .orElse(Answer.MAX_TAKEN_MILLIS)));
    }

    /** What was only revealed needs no look at the card. */
    private Marking marking(CardId id, Response response, String version) {
        Modality modality = response.modality();
        Optional<CardRow> row = modality == null || modality == Modality.REVEAL ? Optional.empty() : decks.findCard(id);
        return row.map(found -> version.isEmpty() || version.equals(found.version())
                        ? marking(found, response)
                        : Marking.ofChanged(found, response))
                .orElse(Marking.REVEALED);
    }

    private Marking marking(CardRow row, Response response) {
        String language = decks.getLanguage(row.deck());
        if (response.modality() == Modality.CHOICE) return Marking.chosen(row, language, response);
        return manners.expected(row)
                .map(expected -> Marking.typed(expected, language, response))
                .orElse(Marking.REVEALED);
    }

    private static String field(Context ctx, String name, int index) {
        List<String> values = ctx.formParams(name);
        return index < values.size() ? values.get(index) : "";
    }
}
