package hebb.deck;

import hebb.card.Card;

/** A card and the line of its file where it begins, counted from 1. */
public record PlacedCard(Card card, int line) {}
