package hebb.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of static files: each carries a hash of its content, so that browsers may keep it for ever. */
public final class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param name a path below /static, such as {@code css/hebb.css} */
    public String url(String name) {
        return addresses.computeIfAbsent(name, found -> "/static/" + found + "?v=" + hash(found));
    }

    /** @param name an icon of the sprite, such as {@code star} */
    public String icon(String name) {
        return url("icons.svg") + "#i-" + name;
    }

    /** @param file of KaTeX, such as {@code katex.min.js} */
    public String katex(String file) {
        return Katex.address(file);
    }

    private static String hash(String name) {
        byte[] content = StaticContent.find(name);
        if (content == null) throw new IllegalArgumentException("no static file " + name);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
