package hebb.progress;

import hebb.storage.Database;
import java.nio.file.Path;

final class ProgressServiceSqliteTest extends ProgressServiceTest {

    @Override
    Database open(Path folder) {
        return Sqlite.open(folder);
    }
}
