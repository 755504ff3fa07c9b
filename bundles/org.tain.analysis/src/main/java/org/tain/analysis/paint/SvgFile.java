package org.tain.analysis.paint;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as an SVG file: text as outlines, pictures embedded, nothing outside referred to. */
public final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;
    private static final double DOTS_PER_PIXEL = 4;
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SvgFile() {
    }

    /** The bytes of the file; the same figure gives the same bytes. */
    public static byte[] bytes(Figure figure, Typefaces typefaces) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setImageHandler(new EmbeddedPictures());
        SVGGeneratorContext.GraphicContextDefaults defaults = new SVGGeneratorContext.GraphicContextDefaults();
        defaults.setFont(new NominalFont());
        context.setGraphicContextDefaults(defaults);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        int width = (int) Math.ceil(figure.width());
        int height = (int) Math.ceil(figure.height());
        graphics.setSVGCanvasSize(new Dimension(width, height));
        figure.paint(new Canvas(graphics, typefaces, Ground.WHITE, DOTS_PER_PIXEL), figure.width(), figure.height());
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.insertBefore(told(document, "desc", figure.caption()), root.getFirstChild());
        root.insertBefore(told(document, "title", figure.title()), root.getFirstChild());
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // without the document type, which would make a reader look for its definition on the web
        String text = out.toString().replace("\r\n", "\n");
        return (PROLOG + text.substring(text.indexOf("<svg"))).getBytes(StandardCharsets.UTF_8);
    }

    private static Element told(Document document, String tag, String text) {
        Element element = document.createElementNS(NAMESPACE, tag);
        element.setTextContent(text);
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML parser", e);
        }
    }
}
