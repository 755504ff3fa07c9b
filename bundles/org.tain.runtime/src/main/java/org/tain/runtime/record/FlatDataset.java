package org.tain.runtime.record;

import io.jhdf.Constants;
import io.jhdf.ObjectHeader.ObjectHeaderV2;
import io.jhdf.WritableDatasetImpl;
import io.jhdf.api.Group;
import io.jhdf.object.message.AttributeInfoMessage;
import io.jhdf.object.message.AttributeMessage;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;
import io.jhdf.object.message.DataSpace;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;
import io.jhdf.object.message.FillValueMessage;
import io.jhdf.object.message.Message;
import io.jhdf.storage.HdfFileChannel;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A dataset of any shape from a flat array. The library's own takes nested arrays only and none that is empty, but a
 * raster without spikes is a result too.
 */
final class FlatDataset extends WritableDatasetImpl {
    /** Values per piece, so that the buffer stays small. */
    private static final int PIECE = 1 << 16;
    private final Object values;
    private final int length;
    private final DataSpace space;

    /**
     * Describes a dataset.
     *
     * @param values {@code float[]}, {@code double[]} or {@code int[]}, kept and read when the file is written
     * @param shape sizes of its dimensions, slowest first; 0 is allowed
     */
    FlatDataset(Object values, int[] shape, String name, Group parent) {
        super(Array.newInstance(values.getClass().getComponentType(), 1), name, parent);
        this.values = values;
        this.length = Array.getLength(values);
        this.space = DataSpace.modifyDimensions(DataSpace.fromObject(nested(shape.length)), shape);
    }

    /** An array of the wanted rank, each dimension 1: the library derives the rank from it. */
    private static Object nested(int rank) {
        return Array.newInstance(int.class, java.util.stream.IntStream.generate(() -> 1).limit(rank).toArray());
    }

    @Override
    public int[] getDimensions() {
        return space.getDimensions();
    }

    @Override
    public long write(HdfFileChannel channel, long position) {
        // the layout message has the same length whatever it says, so the header can be measured before the data are
        // placed
        int header = header(position, ContiguousDataLayoutMessage.create(Constants.UNDEFINED_ADDRESS, 0)).limit();
        long size = (long) length * getDataType().getSize();
        long address = size == 0 ? Constants.UNDEFINED_ADDRESS : position + header;
        channel.write(header(position, ContiguousDataLayoutMessage.create(address, size)), position);
        long end = writeValues(channel, position + header);
        // the library appends its own end of the file at the channel's position
        channel.position(end);
        return end;
    }

    private ByteBuffer header(long position, DataLayoutMessage layout) {
        List<Message> messages = new ArrayList<>();
        messages.add(DataTypeMessage.create(getDataType()));
        messages.add(DataSpaceMessage.create(space));
        messages.add(FillValueMessage.NO_FILL);
        messages.add(layout);
        if (!getAttributes().isEmpty()) {
            messages.add(AttributeInfoMessage.create());
            getAttributes().forEach((name, attribute) -> messages.add(AttributeMessage.create(name, attribute)));
        }
        return new ObjectHeaderV2(position, messages).toBuffer();
    }

    private long writeValues(HdfFileChannel channel, long address) {
        int bytes = getDataType().getSize();
        ByteBuffer buffer = ByteBuffer.allocate(Math.min(PIECE, length) * bytes).order(ByteOrder.nativeOrder());
        long position = address;
        for (int from = 0; from < length; from += PIECE) {
            int count = Math.min(PIECE, length - from);
            buffer.clear().limit(count * bytes);
            switch (values) {
                case float[] f -> buffer.asFloatBuffer().put(f, from, count);
                case double[] d -> buffer.asDoubleBuffer().put(d, from, count);
                case int[] i -> buffer.asIntBuffer().put(i, from, count);
                default -> throw new IllegalStateException(getPath() + " holds " + values.getClass());
            }
            channel.write(buffer, position);
            position += (long) count * bytes;
        }
        return position;
    }
}
