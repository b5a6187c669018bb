package hebb.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule makes a card of, and what comes near to it and gives none. */
class DraftRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A weir is a low wall across a river.|What is a weir? → A low wall across a river
            Osmosis refers to the passage of water through a membrane.|What is osmosis? → The passage of water through a membrane
            Silt is defined as mineral grains between sand and clay in size.|What is Silt? → Mineral grains between sand and clay in size
            Meanders are bends of a river that wander over time.|What are Meanders? → Bends of a river that wander over time
            The Hanseatic League was a union of trading towns around the Baltic.|What was the Hanseatic League? → A union of trading towns around the Baltic
            Oxbow lakes (also called cutoffs) are lakes that an old bend leaves behind.|What are Oxbow lakes? → Lakes that an old bend leaves behind
            Alluvium, also known as river mud, is the soil that a flood leaves behind.|What is Alluvium? → The soil that a flood leaves behind
            Erosion is the slow wearing away of rock, which takes thousands of years.|What is erosion? → The slow wearing away of rock
            The process of sedimentation is the settling of grains in still water.|What is sedimentation? → The settling of grains in still water
            """)
    void a_definition_asks_what_something_is(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is a low wall across a river.",
                "This is a low wall across a river.",
                "These are bends of a river that wander over time.",
                "Osmosis is important for every living cell.",
                "Osmosis is a key topic of every course in biology.",
                "Osmosis is a particularly useful tool of plants.",
                "The result is a lake behind the wall.",
                "The purpose of a weir is a higher level upstream.",
                "Isaac Newton is a physicist whom everybody knows.",
                "Newton was a physicist of the seventeenth century.",
                "The treaty was a compromise between both sides.",
                "Small rivers are fine for boats that draw little water.",
                "Floods are the deadliest.",
                "See the weir, a low wall across a river.",
                "Rivers are regulated by dams in many valleys.",
                "Is a weir a low wall across a river?",
                "Bridges are old inventions of mankind (Smith 1990).",
                "Scurvy is a lack of vitamin C. The body cannot make its own.",
                "During floods, it is a wall across the river.",
                "A weir is a low wall across a river which is built of stone, of wood or of concrete and which raises the"
                        + " level of the water behind it so that boats can pass and mills can turn all year round."
            })
    void what_only_looks_like_a_definition_gives_nothing(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @Test
    void a_first_word_is_written_small_where_the_document_does_so_too() {
        assertThat(Drafts.of("Silt is the mud that a river leaves behind. Fields live by silt."))
                .containsExactly("What is silt? → The mud that a river leaves behind");
        assertThat(Drafts.of("Silt is the mud that a river leaves behind. Fields live by it."))
                .containsExactly("What is Silt? → The mud that a river leaves behind");
    }

    @Test
    void a_long_answer_does_without_its_circumstances() {
        String core = "the slow wearing away of rock, earth and sand by the water of rivers, by the ice of";
        assertThat(Drafts.of("Erosion is " + core + " glaciers over thousands and thousands of years."))
                .containsExactly("What is erosion? → T" + core.substring(1) + " glaciers");
    }

    @Test
    void the_first_of_two_definitions_is_kept() {
        assertThat(Drafts.of("A weir is a low wall across a river. A weir is a trap for fish in a stream."))
                .containsExactly("What is a weir? → A low wall across a river");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Erosion, the wearing away of rock, shapes most valleys.|What is erosion? → The wearing away of rock
            Erosion — the wearing away of rock — can shape a valley.|What is erosion? → The wearing away of rock
            Groynes, the low walls along a beach, are built of stone.|What are Groynes? → The low walls along a beach
            """)
    void what_is_explained_in_passing_is_asked_too(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Rome, the oldest bridges of the city, are still used.",
                "Ice, a river, wind and rain shape a valley.",
                "Marie Curie, a chemist from Warsaw, was honoured twice.",
                "Recently, a new bridge over the river, was opened.",
                "The story of erosion — the wearing away of rock — is long."
            })
    void what_only_looks_like_an_explanation_gives_nothing(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jupiter is the largest planet of the solar system.|[Jupiter] is the largest planet of the solar system.
            Amelia Earhart was the first woman to fly alone across the Atlantic.|[Amelia Earhart] was the first woman to fly alone across the Atlantic.
            The Danube is the second longest river in Europe.|The [Danube] is the second longest river in Europe.
            """)
    void the_only_one_of_its_kind_becomes_a_gap(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Walking is the best way to see a river.",
                "It is the largest planet of the solar system.",
                "The answer is the largest planet of the solar system.",
                "The dam is the most important building in the valley.",
                "Jupiter is the largest planet."
            })
    void opinions_and_things_without_a_name_do_not(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Water passes through membranes by a process called osmosis.|Water passes through membranes by a process called [osmosis].
            The mouth of a river that fans out into many arms is known as a delta.|The mouth of a river that fans out into many arms is known as a [delta].
            A bend that a river has left (called an oxbow lake) fills with mud.|A bend that a river has left (called an [oxbow lake]) fills with mud.
            """)
    void what_something_is_called_becomes_a_gap(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A weir of stone, also called barrage, raises the level of the river.",
                "The keeper of the lock is called rarely in winter.",
                "The so-called river was hardly more than a ditch.",
                "After the flood the town called for a higher wall.",
                "The old harbour of the town was named after a queen.",
                "Some engineers were called in at once.",
                "This strip of land is called a floodplain by everybody.",
                "A delta made of mud is called a delta."
            })
    void other_calls_do_not(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A weir slows the river by raising its bed.|How does a weir slow the river? → By raising its bed
            The heron catches small fish by standing still for hours.|How does the heron catch small fish? → By standing still for hours
            Erosion shapes steep valleys through the wearing away of rock.|How does erosion shape steep valleys? → Through the wearing away of rock
            Flow control prevents floods in the lower valley.|What does Flow control prevent? → Floods in the lower valley
            Rust results from a reaction of iron with water.|What does Rust result from? → A reaction of iron with water
            Locks require a gate at each end.|What do Locks require? → A gate at each end
            """)
    void how_something_works_and_what_it_needs_is_asked(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They slow the river by raising its bed.",
                "Better results are reached by raising the bed.",
                "Weirs slow the river by raising its bed.",
                "A weir always slows the river by raising its bed.",
                "Building a lock requires that the river be moved.",
                "A lock in the river requires a gate at each end.",
                "A lock requires a gate, a wall and a keeper.",
                "A lock requires a gate of oak and lasts forty years."
            })
    void unclear_subjects_clauses_and_lists_are_not(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Farms came to a tenth of the gross domestic product (GDP).|What does GDP stand for? → Gross domestic product
            Farms came to a tenth of GDP (gross domestic product).|What does GDP stand for? → Gross domestic product
            All wealth is counted here (gross domestic product, GDP).|What does GDP stand for? → Gross domestic product
            He saw it by functional magnetic resonance imaging (fMRI).|What does fMRI stand for? → Functional magnetic resonance imaging
            They built a stack smashing protector (SSP).|What does SSP stand for? → Stack smashing protector
            It is kept in deoxyribonucleic acid (DNA).|What does DNA stand for? → Deoxyribonucleic acid
            They met non-governmental organizations (NGOs).|What does NGO stand for? → Non-governmental organization
            She worked for the Ministry of Trade (MoT).|What does MoT stand for? → Ministry of Trade
            """)
    void an_abbreviation_asks_what_its_letters_stand_for(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in Vienna (UN) again.",
                "They grew (by gross domestic product, GDP) again.",
                "They met at the summit (G7) again.",
                "They kept the day's log (DayLog) again.",
                "They used electroencephalography (EEG) again.",
                "They saw the river (see below) again.",
                "They came from the north (USA) again."
            })
    void letters_that_do_not_fit_ask_nothing(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It runs through new meanders (the bends of a slow river) to the sea.|What are meanders? → The bends of a slow river
            They shape the valley (by erosion, the wearing away of rock) over time.|What is erosion? → The wearing away of rock
            """)
    void what_is_explained_within_parentheses_is_asked_wherever_it_stands(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say that slow rivers form meanders (the bends of a slow river) in time.",
                "They see a growth of meanders (a process known as bending) in time.",
                "They came by the river (the one that you know) in time.",
                "They met in Vienna (by Otto Wagner, the architect of many bridges) in time."
            })
    void parentheses_whose_thing_is_not_clear_ask_nothing(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @Test
    void a_heading_that_asks_is_answered_by_the_first_sentence_below() {
        assertThat(Drafts.ofMarkdown("## Why do rivers bend?\n\nSlow water drops its mud on one side. More text.\n"))
                .containsExactly("Why do rivers bend? → Slow water drops its mud on one side.");
        assertThat(Drafts.ofMarkdown("## Do rivers bend?\n\nSlow water drops its mud on one side.\n"))
                .isEmpty();
        assertThat(Drafts.ofMarkdown("## Why should you care?\n\nSlow water drops its mud on one side.\n"))
                .isEmpty();
        assertThat(Drafts.ofMarkdown("## Why do rivers bend?\n\nThis is hard to say in a few words.\n"))
                .isEmpty();
    }
}
