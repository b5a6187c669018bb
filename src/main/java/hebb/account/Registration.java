package hebb.account;

import java.util.Set;

/** What became of a {@link RegistrationRequest}. */
public sealed interface Registration {

    record Done(SignedIn signedIn) implements Registration {}

    /** Nothing was made; all that has to be mended at once. */
    record Refused(Set<RegistrationProblem> problems) implements Registration {
        public Refused {
            problems = Set.copyOf(problems);
        }
    }
}
