package hebb.deck.exchange;

/**
 * Keeps spreadsheets from running a cell as a formula: a cell that begins like one gets an apostrophe in front, which
 * spreadsheets show as text, and which reading takes away again. A cell that already begins with apostrophes before
 * such a character gets one more, so that every text survives.
 */
public final class FormulaGuard {

    /** How a formula can begin, the full-width forms included, which some spreadsheets take for the same. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    public static String guarded(String cell) {
        return looksDangerous(cell) ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && looksDangerous(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksDangerous(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') at++;
        return at < cell.length() && DANGEROUS.indexOf(cell.charAt(at)) >= 0;
    }
}
