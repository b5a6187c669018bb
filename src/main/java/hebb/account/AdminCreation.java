package hebb.account;

import java.util.Set;

/** What became of the wish for another administrator. */
public sealed interface AdminCreation {

    record Created(Account account) implements AdminCreation {}

    record Refused(Set<RegistrationProblem> problems) implements AdminCreation {
        public Refused {
            problems = Set.copyOf(problems);
        }
    }
}
