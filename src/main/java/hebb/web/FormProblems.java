package hebb.web;

import hebb.account.Erasure;
import hebb.account.PasswordChange;
import hebb.account.PasswordRules;
import hebb.account.ProfileProblem;
import hebb.account.RegistrationProblem;
import hebb.account.ResetOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form.
 *
 * @param keys the message of each field; what belongs to no field is filed under "form"
 */
public record FormProblems(Map<String, String> keys) {

    static final FormProblems NONE = new FormProblems(Map.of());

    private static final List<String> FIELDS =
            List.of("code", "login", "name", "zone", "current", "sure", "password", "new", "reviews", "vacation");

    public FormProblems {
        keys = Map.copyOf(keys);
    }

    static FormProblems of(Set<RegistrationProblem> problems) {
        return new FormProblems(problems.stream()
                .collect(Collectors.toMap(FormProblems::field, FormProblems::key, (first, second) -> first)));
    }

    static FormProblems ofProfile(Set<ProfileProblem> problems) {
        return new FormProblems(problems.stream()
                .collect(Collectors.toMap(
                        problem -> problem == ProfileProblem.ZONE_UNKNOWN ? "zone" : "name", FormProblems::key)));
    }

    static FormProblems of(PasswordChange outcome) {
        return switch (outcome) {
            case DONE -> NONE;
            case WRONG_OLD, TOO_MANY_TRIES -> at("current", outcome);
            case BUSY -> at("form", outcome);
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_EASY -> at("password", outcome);
        };
    }

    static FormProblems of(Erasure outcome) {
        return switch (outcome) {
            case DONE -> NONE;
            case NOT_CONFIRMED -> at("sure", outcome);
            case WRONG_PASSWORD, TOO_MANY_TRIES -> at("current", outcome);
            case LAST_ADMIN, BUSY -> at("form", outcome);
        };
    }

    static FormProblems of(ResetOutcome outcome) {
        return switch (outcome) {
            case DONE -> NONE;
            case CODE_INVALID -> at("code", outcome);
            case BUSY -> at("form", outcome);
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_EASY -> at("password", outcome);
        };
    }

    private static String field(RegistrationProblem problem) {
        return switch (problem) {
            case CLOSED, TOO_MANY, BUSY -> "form";
            case INVITE_NEEDED, INVITE_INVALID -> "code";
            case LOGIN_INVALID, LOGIN_TAKEN -> "login";
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_EASY -> "password";
        };
    }

    private static FormProblems at(String field, Enum<?> problem) {
        return new FormProblems(Map.of(field, key(problem)));
    }

    private static String key(Enum<?> problem) {
        return "problem." + problem.name();
    }

    FormProblems without(String field) {
        Map<String, String> rest = new HashMap<>(keys);
        rest.remove(field);
        return new FormProblems(rest);
    }

    public boolean any() {
        return !keys.isEmpty();
    }

    /** The message for this field, null where it is right. */
    public @Nullable String of(String field) {
        return keys.get(field);
    }

    /** The message above the form. */
    public String summary() {
        return keys.getOrDefault("form", "account.mistakes");
    }

    public int leastPassword() {
        return PasswordRules.MIN_LENGTH;
    }

    /** The field that the cursor begins in: the first to be mended, or the first of the form. */
    public String focus(String first) {
        return FIELDS.stream().filter(keys::containsKey).findFirst().orElse(first);
    }
}
