package hebb.web;

import hebb.account.Profile;
import hebb.account.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choices of one account, as saved or as just typed. */
public record SettingsPage(
        String name,
        String zone,
        Theme theme,
        List<Region> zones,
        FormProblems problems,
        @Nullable Notice notice) {

    public record Region(String name, List<Zone> zones) {}

    public record Zone(String id, String city) {}

    static SettingsPage of(Profile profile, FormProblems problems, @Nullable Notice notice) {
        return new SettingsPage(
                profile.name(), profile.zone(), profile.theme(), ZoneChoice.regions(profile.zone()), problems, notice);
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }
}
