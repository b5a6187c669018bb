package hebb.web;

import hebb.account.Role;
import io.javalin.security.RouteRole;
import java.util.EnumSet;
import java.util.Set;

/** Who may call a route: nobody known, or an account of a role. */
public enum Actor implements RouteRole {
    VISITOR,
    GUEST,
    LEARNER,
    TEACHER,
    ADMIN;

    static final Set<Actor> EVERYBODY = EnumSet.allOf(Actor.class);
    static final Set<Actor> ACCOUNTS = EnumSet.range(GUEST, ADMIN);
    static final Set<Actor> REGISTERED = EnumSet.range(LEARNER, ADMIN);
    static final Set<Actor> TEACHERS = EnumSet.range(TEACHER, ADMIN);
    static final Set<Actor> ADMINS = EnumSet.of(ADMIN);
    static final Set<Actor> NOT_SIGNED_IN = EnumSet.of(VISITOR, GUEST);

    static Actor of(Role role) {
        return valueOf(role.name());
    }
}
