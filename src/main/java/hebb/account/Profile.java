package hebb.account;

import hebb.storage.Tx;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people may change about their own account.
 *
 * @param zone the IANA name of a time zone
 * @param language null to follow the browser's
 * @param readAloud whether cards have a button that reads them aloud
 */
public record Profile(
        String name, String zone, Theme theme, @Nullable Language language, GradeScale gradeScale, boolean readAloud) {

    /** The same of an account as it is. */
    public static Profile of(Account account) {
        return new Profile(
                account.name(),
                account.zone(),
                account.theme(),
                account.language(),
                account.gradeScale(),
                account.readAloud());
    }

    public Profile withZone(String other) {
        return new Profile(name, other, theme, language, gradeScale, readAloud);
    }

    /** What is wrong with it; the set may be added to. */
    Set<ProfileProblem> problems() {
        Set<ProfileProblem> problems = EnumSet.noneOf(ProfileProblem.class);
        String normal = Names.normal(name);
        if (Names.isMissing(normal)) problems.add(ProfileProblem.NAME_MISSING);
        else if (Names.isTooLong(normal)) problems.add(ProfileProblem.NAME_TOO_LONG);
        if (!Zones.isKnown(zone)) problems.add(ProfileProblem.ZONE_UNKNOWN);
        return problems;
    }

    Profile save(Tx tx, AccountId account) {
        tx.dao(AccountDao.class).saveProfile(account, Names.normal(name), zone, theme, language, gradeScale, readAloud);
        return this;
    }
}
