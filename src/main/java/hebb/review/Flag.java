package hebb.review;

/** A coloured flag that a learner puts on a card; what a colour stands for is the learner's own affair. */
public enum Flag {
    RED,
    ORANGE,
    GREEN,
    BLUE
}
