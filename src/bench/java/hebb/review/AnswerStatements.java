package hebb.review;

/** The statements of every answer, for the benchmark that runs them bare. */
public final class AnswerStatements {

    public static final String IS_THERE = ReviewLogDao.IS_THERE;
    public static final String ANSWERABLE = ReviewLogDao.ANSWERABLE;
    public static final String LAST_RECEIVED = ReviewLogDao.LAST_RECEIVED;
    public static final String APPEND = ReviewLogDao.APPEND;
    public static final String SAVE = ReviewLogDao.SAVE;

    private AnswerStatements() {}
}
