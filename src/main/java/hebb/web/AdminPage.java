package hebb.web;

import hebb.account.Role;
import hebb.progress.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts, a page of them at a time.
 *
 * @param found how many accounts the search finds on all pages
 * @param number of this page, from 1
 * @param pages at least 1
 * @param isClosed whether invitations are useless
 */
public record AdminPage(
        List<Row> rows,
        String search,
        int found,
        int number,
        int pages,
        boolean isClosed,
        Totals totals,
        @Nullable Notice notice) {

    /**
     * @param seen the day of the last use, null when that is long ago
     * @param self whether it is the account of who looks
     */
    public record Row(
            String id,
            String login,
            String name,
            Role role,
            @Nullable String seen,
            boolean isDisabled,
            boolean self) {}

    public List<Role> roles() {
        return List.of(Role.LEARNER, Role.TEACHER, Role.ADMIN);
    }

    public boolean isReviewsCapped() {
        return totals.reviews() >= Totals.MOST_REVIEWS;
    }
}
