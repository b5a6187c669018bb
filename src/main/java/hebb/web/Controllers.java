package hebb.web;

/** Every controller, made once. */
record Controllers(
        HomeController home,
        ReviewController review,
        AheadController ahead,
        DeckController deck,
        DeckOwnerController deckOwner,
        MediaController media,
        DeckMediaController deckMedia,
        CardEditController cardEdit,
        HistoryController history,
        ReportController report,
        ShareController share,
        UploadController upload,
        PracticeController practice,
        QuizController quiz,
        PlanController plan,
        ExamController exam,
        ProgressController progress,
        SignInController signIn,
        RegisterController register,
        SetupController setup,
        SettingsController settings,
        DataController data,
        AdminController admin,
        OfflineController offline,
        HealthController health) {}
