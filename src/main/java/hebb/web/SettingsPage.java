package hebb.web;

import hebb.account.GradeScale;
import hebb.account.Language;
import hebb.account.Profile;
import hebb.account.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one account, as saved or as just typed.
 *
 * @param language null to follow the browser's
 */
public record SettingsPage(
        String name,
        String zone,
        Theme theme,
        @Nullable Language language,
        GradeScale gradeScale,
        boolean readAloud,
        List<Region> zones,
        FormProblems problems,
        @Nullable Notice notice) {

    public record Region(String name, List<Zone> zones) {}

    public record Zone(String id, String city) {}

    static SettingsPage of(Profile profile, FormProblems problems, @Nullable Notice notice) {
        return new SettingsPage(
                profile.name(),
                profile.zone(),
                profile.theme(),
                profile.language(),
                profile.gradeScale(),
                profile.readAloud(),
                ZoneChoice.regions(profile.zone()),
                problems,
                notice);
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<GradeScale> gradeScales() {
        return List.of(GradeScale.values());
    }
}
