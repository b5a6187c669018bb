package hebb.deck;

/**
 * Something in a file that cannot be taken as it stands.
 *
 * @param file the name of the file as it was given
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units as editors count
 * @param message one sentence: what is wrong and what to do about it
 */
public record ParseProblem(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
