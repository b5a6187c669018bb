package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CardLanguageTest {

    @Test
    void only_what_names_a_language_becomes_an_attribute() {
        assertThat(CardLanguage.of("en")).isEqualTo("en");
        assertThat(CardLanguage.of(" pt_BR ")).isEqualTo("pt-BR");
        assertThat(CardLanguage.of("zh-Hant")).isEqualTo("zh-Hant");
        assertThat(CardLanguage.of("")).isNull();
        assertThat(CardLanguage.of("English")).isNull();
        assertThat(CardLanguage.of("xx\" onload=\"x")).isNull();
    }
}
