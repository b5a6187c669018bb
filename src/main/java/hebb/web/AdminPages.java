package hebb.web;

import hebb.account.Account;
import hebb.account.AccountRow;
import hebb.account.AccountService;
import hebb.account.RegistrationMode;
import hebb.progress.ProgressService;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Puts the page of accounts together. */
final class AdminPages {

    private static final int MOST_PAGES = 100_000;

    private final AccountService accounts;
    private final ProgressService progress;
    private final RegistrationMode mode;
    private final Clock clock;

    AdminPages(AccountService accounts, ProgressService progress, RegistrationMode mode, Clock clock) {
        this.accounts = accounts;
        this.progress = progress;
        this.mode = mode;
        this.clock = clock;
    }

    AdminPage page(Context ctx, DateText dates) {
        String search = Parameters.query(ctx, "search");
        int found = accounts.countAccounts(search);
        int pages = Math.max(1, (found + AccountService.PAGE_SIZE - 1) / AccountService.PAGE_SIZE);
        int wanted = Parameters.number(ctx.queryParam("page"), 1, MOST_PAGES).orElse(1);
        int number = Math.min(wanted, pages);
        return new AdminPage(
                rows(Viewer.of(ctx).requireAccount(), accounts.listAccounts(search, number), dates),
                search,
                found,
                number,
                pages,
                mode == RegistrationMode.CLOSED,
                progress.totals(),
                Notice.find(ctx));
    }

    private List<AdminPage.Row> rows(Account viewer, List<AccountRow> accounts, DateText dates) {
        StudyDay today = StudyDay.of(clock.instant(), viewer.zoneId());
        return accounts.stream()
                .map(account -> row(viewer, today, account, dates))
                .toList();
    }

    private static AdminPage.Row row(Account viewer, StudyDay today, AccountRow account, DateText dates) {
        return new AdminPage.Row(
                Ids.text(account.id().value()),
                Objects.requireNonNullElse(account.login(), ""),
                account.name(),
                account.role(),
                account.lastSeenAt() == null
                        ? null
                        : dates.ago(StudyDay.of(account.lastSeenAt(), viewer.zoneId()), today),
                account.disabledAt() != null,
                account.id().equals(viewer.id()));
    }
}
