package hebb.web;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time zones to choose from: those that are named after a city, by region. */
final class ZoneChoice {

    private static final Pattern CITY =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final List<String> CITIES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> CITY.matcher(id).matches())
            .toList();

    private ZoneChoice() {}

    /** @param current stands among them even if it is none of the usual ones */
    static List<SettingsPage.Region> regions(String current) {
        Map<String, List<SettingsPage.Zone>> regions = Stream.concat(Stream.of("UTC", current), CITIES.stream())
                .distinct()
                .map(id -> new SettingsPage.Zone(id, city(id)))
                .sorted(Comparator.comparing(SettingsPage.Zone::city))
                .collect(Collectors.groupingBy(zone -> region(zone.id()), TreeMap::new, Collectors.toList()));
        return regions.entrySet().stream()
                .map(region -> new SettingsPage.Region(region.getKey(), region.getValue()))
                .toList();
    }

    private static String region(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "UTC" : id.substring(0, slash);
    }

    /** "Argentina/Buenos_Aires" becomes "Buenos Aires, Argentina". */
    private static String city(String id) {
        String[] parts = id.substring(id.indexOf('/') + 1).replace('_', ' ').split("/");
        return parts.length == 1 ? parts[0] : parts[1] + ", " + parts[0];
    }
}
