package hebb.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Puts the description of each picture in its place, because pictures are not kept. */
final class PictureTexts extends AbstractVisitor {

    @Override
    public void visit(Image image) {
        visitChildren(image);
        Node child = image.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            image.insertBefore(child);
            child = next;
        }
        image.unlink();
    }
}
