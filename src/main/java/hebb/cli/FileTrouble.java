package hebb.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Says what is wrong with a file. */
final class FileTrouble {

    private FileTrouble() {}

    static String sentence(IOException trouble) {
        if (trouble instanceof FileSystemException e) {
            String reason = e.getReason() == null ? "" : " (" + e.getReason() + ")";
            return "Cannot read or write " + e.getFile() + reason + ".";
        }
        return "A file cannot be read or written: " + trouble.getMessage() + ".";
    }
}
