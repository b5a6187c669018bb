package hebb.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text that has broken programs: of every kind a few. */
public final class NaughtyStrings {

    private NaughtyStrings() {}

    public static List<String> all() {
        return Stream.of(nothings(), numbers(), markup(), code(), paths(), unicode(), long_())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> nothings() {
        return List.of(
                "",
                " ",
                "\t",
                "\n",
                "\r\n",
                "null",
                "undefined",
                "nil",
                "None",
                "NaN",
                "true",
                "\0",
                "\u0001",
                "\u007f");
    }

    private static List<String> numbers() {
        return List.of(
                "0",
                "-1",
                "6",
                "1e9",
                "1.5",
                "+4",
                "0x10",
                "00000004",
                "2147483647",
                "2147483648",
                "-2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "99999999999999999999999999",
                "Infinity",
                "1,000",
                "४",
                "４",
                "¼",
                "2026-13-45",
                "-0");
    }

    private static List<String> markup() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'-alert(1)-'",
                "<svg/onload=alert(1)>",
                "javascript:alert(1)",
                "</title><script>alert(1)</script>",
                "<![CDATA[x]]>",
                "<!--#exec cmd=\"id\"-->",
                "&lt;b&gt;&amp;",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "[a](javascript:alert(1))",
                "`code`",
                "--><b>");
    }

    private static List<String> code() {
        return List.of(
                "${7*191}",
                "*{7*191}",
                "#{home.title}",
                "@{/x}",
                "~{layout :: page}",
                "__${7*191}__::.x",
                "[[${7*191}]]",
                "[(${7*191})]",
                "{{7*191}}",
                "<%= 7*191 %>",
                "#{7*191}",
                "T(java.lang.Runtime).getRuntime()",
                "${T(java.lang.System).exit(1)}",
                "%{7*191}",
                "${jndi:ldap://127.0.0.1/a}",
                "' or 1=1 --",
                "\"; drop table accounts; --",
                "1; select pg_sleep(9)",
                "' union select null --",
                "%",
                "_",
                "\\",
                "';",
                "(",
                "*",
                "$(id)",
                "`id`",
                "| id",
                "; id",
                "&& id",
                "{0}",
                "%s%s%n",
                "{",
                "}",
                "=1+1",
                "@SUM(1)",
                "+1",
                "-1+1");
    }

    private static List<String> paths() {
        return List.of(
                "..",
                ".",
                "../../etc/passwd",
                "..%2F..%2Fetc%2Fpasswd",
                "..\\..\\windows",
                "/etc/passwd",
                "//evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "file:///etc/passwd",
                "CON",
                "a/b",
                "a;b=c",
                "?x=1",
                "#x",
                "%00",
                "%2e%2e",
                "%",
                "%zz",
                "a b",
                "+");
    }

    private static List<String> unicode() {
        return List.of(
                "田中さん",
                "👩‍👩‍👧‍👦",
                "مرحبا",
                "\u202Eabc",
                "\u200B",
                "\uFEFF",
                "e\u0301",
                "Ω≈ç√∫",
                "ﬁ",
                "İ",
                "ß",
                "ǅ",
                "\uFFFE",
                "\uD83D",
                "\uDC00",
                "𝕳𝖊𝖇𝖇",
                "a\u0300\u0301\u0302\u0303\u0304\u0305",
                "\u2028",
                "\u2029",
                "\u00A0",
                "٤");
    }

    private static List<String> long_() {
        return List.of(
                "a".repeat(1_000),
                "0".repeat(5_000),
                "(".repeat(2_000),
                "[".repeat(2_000),
                IntStream.range(0, 1_000).mapToObj(String::valueOf).collect(Collectors.joining(",")));
    }
}
