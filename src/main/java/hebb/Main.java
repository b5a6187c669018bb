package hebb;

/** The program's entry: arguments become a command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Hebb");
    }
}
