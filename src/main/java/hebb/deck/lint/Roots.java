package hebb.deck.lint;

/** The literature that the rules come from. */
final class Roots {

    private static final String WOZNIAK = "Wozniak, Twenty rules of formulating knowledge, ";
    private static final String MATUSCHAK = "Matuschak, How to write good prompts: ";
    private static final String HALADYNA =
            "Haladyna, Downing and Rodriguez, A review of multiple-choice item-writing guidelines: ";

    static final String MINIMUM_INFORMATION = WOZNIAK + "4: stick to the minimum information principle";
    static final String CLOZE = WOZNIAK + "5: cloze deletion is easy and effective, with one short gap at a time";
    static final String SETS = WOZNIAK + "9 and 10: avoid sets and enumerations";
    static final String INTERFERENCE = WOZNIAK + "11: combat interference";
    static final String SOURCES = WOZNIAK + "18: provide sources";
    static final String FOCUSED = MATUSCHAK + "prompts should be focused";
    static final String PRECISE = MATUSCHAK + "prompts should be precise";
    static final String EFFORTFUL = MATUSCHAK + "prompts should be effortful, which yes-or-no questions are not";
    static final String OPTION_LENGTH = HALADYNA + "keep the length of choices about equal";
    static final String OPTION_GRAMMAR = HALADYNA + "keep choices homogeneous in content and grammatical structure";
    static final String OPTION_OVERLAP = HALADYNA + "choices should not overlap";
    static final String HOUSE = "House rule";

    private Roots() {}
}
