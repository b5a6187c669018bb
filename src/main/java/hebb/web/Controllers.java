package hebb.web;

/** Every controller, made once. */
record Controllers(
        HomeController home,
        ReviewController review,
        ProgressController progress,
        SignInController signIn,
        RegisterController register,
        SetupController setup,
        SettingsController settings,
        AdminController admin,
        HealthController health) {}
