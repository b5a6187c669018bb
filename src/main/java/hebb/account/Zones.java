package hebb.account;

import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;

/** Time zones by their IANA names; offsets such as +02:00 would lose the change to summer time. */
final class Zones {

    private Zones() {}

    static boolean isKnown(String name) {
        try {
            return ZoneRulesProvider.getRules(name, false) != null;
        } catch (ZoneRulesException e) {
            return false;
        }
    }

    static String knownOr(String name, ZoneId otherwise) {
        return isKnown(name) ? name : otherwise.getId();
    }
}
