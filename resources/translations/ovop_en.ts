<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Action</name>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation>Make a brochure</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cari atau lakukan apa saja</source>
        <translation>Find or do anything</translation>
    </message>
    <message>
        <source>Cari di daftar ini, atau di mana saja</source>
        <translation>Search this list, or everywhere</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ekspor PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Pameran</source>
        <translation>Fairs</translation>
    </message>
    <message>
        <source>Perbesar tampilan</source>
        <translation>Make everything larger</translation>
    </message>
    <message>
        <source>Perkecil tampilan</source>
        <translation>Make everything smaller</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Produk atau halaman berikutnya</source>
        <translation>Next product or page</translation>
    </message>
    <message>
        <source>Produk atau halaman sebelumnya</source>
        <translation>Previous product or page</translation>
    </message>
    <message>
        <source>Pulihkan dari arsip</source>
        <translation>Restore from the archive</translation>
    </message>
    <message>
        <source>Salin dengan judul kolom</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Salin untuk Excel</source>
        <translation>Copy for Excel</translation>
    </message>
    <message>
        <source>Simpan sekarang</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Studio Brosur</source>
        <translation>Brochure Studio</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Tampilkan galeri, atau satu halaman</source>
        <translation>Show the gallery, or one page</translation>
    </message>
    <message>
        <source>Tampilkan semua halaman brosur</source>
        <translation>Show all pages of the brochure</translation>
    </message>
    <message>
        <source>Tampilkan tabel, atau halaman berhadapan</source>
        <translation>Show the table, or facing pages</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Ubah sekaligus</source>
        <translation>Bulk edit</translation>
    </message>
    <message>
        <source>Ubah sel tabel</source>
        <translation>Edit a cell of the table</translation>
    </message>
    <message>
        <source>Ukuran tampilan semula</source>
        <translation>Usual size</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>AddFair</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Contoh 3–6 Desember 2026. Boleh menyusul.</source>
        <translation>For example 3–6 December 2026. You can add them later.</translation>
    </message>
    <message>
        <source>Nama pameran</source>
        <translation>Name of the fair</translation>
    </message>
    <message>
        <source>Pameran baru</source>
        <translation>New fair</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Tulis nama pameran, contoh Pesta Produk Desa.</source>
        <translation>Write the fair’s name, for example Pesta Produk Desa.</translation>
    </message>
    <message>
        <source>Tulis tanggalnya, contoh 3–6 Desember 2026.</source>
        <translation>Write the days, for example 3–6 December 2026.</translation>
    </message>
</context>
<context>
    <name>AddPartner</name>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Negara</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Tulis namanya, contoh Dinas Koperasi dan UKM.</source>
        <translation>Write its name, for example Dinas Koperasi dan UKM.</translation>
    </message>
</context>
<context>
    <name>AddProducer</name>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Ketik nama desa</source>
        <translation>Type the village's name</translation>
    </message>
    <message>
        <source>Koperasi atau produsen baru</source>
        <translation>New cooperative or producer</translation>
    </message>
    <message>
        <source>Tulis namanya, contoh KSU Sari Nira.</source>
        <translation>Write its name, for example KSU Sari Nira.</translation>
    </message>
</context>
<context>
    <name>AddRecord</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sisanya bisa diisi nanti.</source>
        <translation>The rest can be filled in later.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AddVillage</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Desa baru</source>
        <translation>New village</translation>
    </message>
    <message>
        <source>Ketik nama desa</source>
        <translation>Type the village's name</translation>
    </message>
    <message>
        <source>Ketik nama desa, kelurahan, nagari, atau gampong, lalu pilih dari daftar.</source>
        <translation>Type the name of the desa, kelurahan, nagari or gampong, then choose from the list.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Pilih folder foto</source>
        <translation>Choose a folder of photos</translation>
    </message>
    <message>
        <source>Tambah foto dari folder…</source>
        <translation>Add photos from a folder…</translation>
    </message>
</context>
<context>
    <name>AmountsList</name>
    <message>
        <source>Samakan semua</source>
        <translation>Make all the same</translation>
    </message>
    <message>
        <source>kurangi</source>
        <translation>less</translation>
    </message>
    <message>
        <source>tambah</source>
        <translation>more</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Arsip kosong</source>
        <translation>The archive is empty</translation>
    </message>
    <message>
        <source>Koperasi, mitra, dan desa yang diarsipkan muncul di sini.</source>
        <translation>Archived cooperatives, partners and villages appear here.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} di arsip</source>
        <translation>{count} in the archive</translation>
    </message>
    <message>
        <source>{name} dipulihkan</source>
        <translation>{name} restored</translation>
    </message>
</context>
<context>
    <name>Art</name>
    <message>
        <source>Bekerja tanpa internet. Foto, harga, dan cerita produk tetap tersimpan di laptop Anda.</source>
        <translation>Works without internet. Photos, prices and stories stay on your laptop.</translation>
    </message>
    <message>
        <source>Dari data desa menjadi brosur siap cetak</source>
        <translation>From village data to a print-ready brochure</translation>
    </message>
    <message>
        <source>Katalog Desa</source>
        <translation>Katalog Desa</translation>
    </message>
</context>
<context>
    <name>AsideOffer</name>
    <message>
        <source>Disisihkan dari folder foto; berkasnya tetap di tempatnya.</source>
        <translation>Left aside from a folder of photos; the files stay where they are.</translation>
    </message>
    <message>
        <source>Foto itu tidak ditawarkan lagi</source>
        <translation>Those photos are no longer offered</translation>
    </message>
    <message>
        <source>Jangan tawarkan lagi</source>
        <translation>Do not offer again</translation>
    </message>
    <message>
        <source>Lihat foto</source>
        <translation>See the photos</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} foto menunggu dicocokkan</source>
        <translation>{count} photo waits to be matched|{count} photos wait to be matched</translation>
    </message>
</context>
<context>
    <name>AwardRow</name>
    <message>
        <source>Belum disebut</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Bintang</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Contoh: Dinas Perdagangan</source>
        <translation>For example: the trade office</translation>
    </message>
    <message>
        <source>Contoh: Juara 1 Lomba Kemasan</source>
        <translation>For example: 1st prize, packaging contest</translation>
    </message>
    <message>
        <source>Hapus penghargaan</source>
        <translation>Remove award</translation>
    </message>
    <message>
        <source>Isi tahunnya: penghargaan disebut dengan skema dan tahun.</source>
        <translation>Fill in the year: an award is named with its scheme and year.</translation>
    </message>
    <message>
        <source>Nama penghargaan</source>
        <translation>Name of the award</translation>
    </message>
    <message>
        <source>Pemberi</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Skema</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Skema ini berlaku sejak {first}. Contoh {first}.</source>
        <translation>This scheme began in {first}. For example {first}.</translation>
    </message>
    <message>
        <source>Skema ini berlaku {first}–{last}. Contoh {last}.</source>
        <translation>This scheme ran {first}–{last}. For example {last}.</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tulis tahun empat angka, contoh 2025.</source>
        <translation>Write a year of four digits, for example 2025.</translation>
    </message>
    <message>
        <source>{stars} dari {most} bintang</source>
        <translation>{stars} of {most} stars</translation>
    </message>
</context>
<context>
    <name>AwardsForm</name>
    <message>
        <source>Belum ada penghargaan. Bintang OVOP dicetak bersama skema dan tahunnya.</source>
        <translation>No awards yet. OVOP stars are printed with their scheme and year.</translation>
    </message>
    <message>
        <source>Penghargaan dan tanda</source>
        <translation>Awards and marks</translation>
    </message>
    <message>
        <source>Produk Unggulan Desa: ditetapkan desa sebagai andalannya.</source>
        <translation>Produk Unggulan Desa: chosen by the village as its best.</translation>
    </message>
    <message>
        <source>Produk Unggulan Kawasan Perdesaan: andalan bersama beberapa desa.</source>
        <translation>Produk Unggulan Kawasan Perdesaan: the best of several villages together.</translation>
    </message>
    <message>
        <source>Tambah penghargaan</source>
        <translation>Add award</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>“{name}” dihapus</source>
        <translation>“{name}” removed</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Halaman berisi produk dan pembuka bab; sampul, cerita di belakang, dan indeks milik bersama.</source>
        <translation>Pages with products and chapter openings; cover, stories at the back and index belong to all.</translation>
    </message>
    <message>
        <source>Pembagian ruang antar desa</source>
        <translation>The space of each village</translation>
    </message>
    <message>
        <source>Pembagian ruang antar koperasi</source>
        <translation>The space of each cooperative</translation>
    </message>
    <message>
        <source>Tanpa desa</source>
        <translation>Without a village</translation>
    </message>
    <message>
        <source>Tanpa koperasi</source>
        <translation>Without a cooperative</translation>
    </message>
</context>
<context>
    <name>BoundaryButton</name>
    <message>
        <source>Batas {name} dihapus</source>
        <translation>Outline of {name} removed</translation>
    </message>
    <message>
        <source>Batas {name} dipakai|{count} batas dipakai, di antaranya {name}</source>
        <translation>Outline of {name} in use|{count} outlines in use, among them {name}</translation>
    </message>
    <message>
        <source>Ganti garis batas…</source>
        <translation>Replace the outline…</translation>
    </message>
    <message>
        <source>Hapus batas {name}</source>
        <translation>Remove the outline of {name}</translation>
    </message>
    <message>
        <source>Membaca peta…</source>
        <translation>Reading the map…</translation>
    </message>
    <message>
        <source>Pakai batas {regency} sendiri…</source>
        <translation>Use an outline of {regency} of your own…</translation>
    </message>
    <message>
        <source>Peta</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Pilih berkas batas wilayah</source>
        <translation>Choose a file with an outline</translation>
    </message>
    <message>
        <source>Semua berkas</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>BoundaryDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Batas {name}</source>
        <translation>Outline of {name}</translation>
    </message>
    <message>
        <source>Berkas tidak menyebut mana yang dimaksud; pilih yang benar.</source>
        <translation>The file does not say which one is meant; choose the right one.</translation>
    </message>
    <message>
        <source>Contoh: Bappeda Purworejo, 2025</source>
        <translation>For example: Bappeda Purworejo, 2025</translation>
    </message>
    <message>
        <source>Ditulis di bawah peta, juga saat dicetak.</source>
        <translation>Stands under the map, in print too.</translation>
    </message>
    <message>
        <source>Ini batas</source>
        <translation>This is the outline of</translation>
    </message>
    <message>
        <source>Juga {count} batas lain untuk katalog ini</source>
        <translation>{count} more outline for this catalogue|{count} more outlines for this catalogue</translation>
    </message>
    <message>
        <source>Luas sekitar {area} km²</source>
        <translation>About {area} km²</translation>
    </message>
    <message>
        <source>Pakai batas ini</source>
        <translation>Use this outline</translation>
    </message>
    <message>
        <source>Pakai garis batas</source>
        <translation>Use an outline</translation>
    </message>
    <message>
        <source>Periksa apakah wilayahnya benar; letak desa bisa dibetulkan di peta.</source>
        <translation>See whether it is the right place; where the village lies can be mended on the map.</translation>
    </message>
    <message>
        <source>Pratinjau batas {name}</source>
        <translation>Preview of the outline of {name}</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Wilayah di berkas</source>
        <translation>Areas in the file</translation>
    </message>
    <message>
        <source>menggantikan batas yang sekarang</source>
        <translation>takes the place of the outline there is</translation>
    </message>
    <message>
        <source>{village} ditandai di luar batas ini</source>
        <translation>{village} is marked outside this outline</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Eceran {pack}</source>
        <translation>Retail {pack}</translation>
    </message>
    <message>
        <source>Grosir akan lebih mahal dari eceran, dibiarkan</source>
        <translation>Wholesale would pass retail, left alone</translation>
    </message>
    <message>
        <source>Grosir {pack}</source>
        <translation>Wholesale {pack}</translation>
    </message>
    <message>
        <source>Harganya akan habis atau minus, dibiarkan</source>
        <translation>Price would be nothing or less, left alone</translation>
    </message>
    <message>
        <source>Harganya akan terlalu besar, dibiarkan</source>
        <translation>Price would be too high, left alone</translation>
    </message>
    <message>
        <source>Harganya bukan rupiah, dibiarkan</source>
        <translation>Price is not in rupiah, left alone</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ketersediaan</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Produsen</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>di arsip</source>
        <translation>in the archive</translation>
    </message>
    <message>
        <source>di katalog</source>
        <translation>in the catalogue</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Menghitung…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Mengubah produk</source>
        <translation>Changing products</translation>
    </message>
    <message>
        <source>Menyiapkan pratinjau</source>
        <translation>Preparing the preview</translation>
    </message>
    <message>
        <source>Pilih apa yang diubah; nilai lama dan baru tampil di sini.</source>
        <translation>Choose what to change; old and new values appear here.</translation>
    </message>
    <message>
        <source>Pratinjau perubahan</source>
        <translation>Preview of changes</translation>
    </message>
    <message>
        <source>Semua produk yang dipilih sudah begitu.</source>
        <translation>All chosen products are like this already.</translation>
    </message>
    <message>
        <source>Tulis besarnya; harga lama dan baru tampil di sini.</source>
        <translation>Write how much; old and new prices appear here.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ubah sekaligus</source>
        <translation>Bulk edit</translation>
    </message>
    <message>
        <source>Ubah {count} produk</source>
        <translation>Change {count} product|Change {count} products</translation>
    </message>
    <message>
        <source>Yang diubah</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>{count} produk dibiarkan harganya, alasannya di atas.</source>
        <translation>{count} product keeps its price, see why above.|{count} products keep their prices, see why above.</translation>
    </message>
    <message>
        <source>{count} produk dipilih</source>
        <translation>{count} product selected|{count} products selected</translation>
    </message>
    <message>
        <source>{count} produk tetap: sudah begitu atau belum berharga.</source>
        <translation>{count} product stays: like this already or without a price.|{count} products stay: like this already or without a price.</translation>
    </message>
</context>
<context>
    <name>BulkPrices</name>
    <message>
        <source>Bulatkan</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Bulatkan saja</source>
        <translation>Only round</translation>
    </message>
    <message>
        <source>Eceran saja</source>
        <translation>Retail only</translation>
    </message>
    <message>
        <source>Grosir saja</source>
        <translation>Wholesale only</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Harga yang diubah</source>
        <translation>Prices to change</translation>
    </message>
    <message>
        <source>Ke {price}</source>
        <translation>To {price}</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Persen atau rupiah</source>
        <translation>Per cent or rupiah</translation>
    </message>
    <message>
        <source>Pilih kelipatannya.</source>
        <translation>Choose what to round to.</translation>
    </message>
    <message>
        <source>Sebesar</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Tidak dibulatkan</source>
        <translation>Not rounded</translation>
    </message>
    <message>
        <source>Tulis angka saja, contoh 10 atau 7,5.</source>
        <translation>Write a number only, such as 10 or 7.5.</translation>
    </message>
    <message>
        <source>Tulis rupiah, contoh 2000.</source>
        <translation>Write rupiah, such as 2000.</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>BulkValues</name>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ketersediaan</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Make empty</translation>
    </message>
    <message>
        <source>Produsen</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Pulihkan ke katalog</source>
        <translation>Restore to the catalogue</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Berhadapan</source>
        <translation>Facing</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman {pages} dari {total}</source>
        <translation>Page {pages} of {total}</translation>
    </message>
    <message>
        <source>Lihat seperti dicetak di kertas HVS</source>
        <translation>Show as printed on uncoated paper</translation>
    </message>
    <message>
        <source>Menata halaman…</source>
        <translation>Laying out pages…</translation>
    </message>
    <message>
        <source>Pas layar</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Perbesar halaman</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Perkecil halaman</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Satu</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tampilan halaman</source>
        <translation>Page view</translation>
    </message>
    <message>
        <source>{count} halaman</source>
        <translation>{count} page|{count} pages</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Belum ada harga</source>
        <translation>No price yet</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Arsip produk</source>
        <translation>Product archive</translation>
    </message>
    <message>
        <source>Cari nama, desa, koperasi…</source>
        <translation>Search name, village…</translation>
    </message>
    <message>
        <source>Centang dulu produk yang diubah, lalu tekan Ubah sekaligus.</source>
        <translation>Tick the products to change first, then press Bulk edit.</translation>
    </message>
    <message>
        <source>Galeri</source>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>Galeri produk</source>
        <translation>Product gallery</translation>
    </message>
    <message>
        <source>Kepala kolom</source>
        <translation>Column headings</translation>
    </message>
    <message>
        <source>Pilih kolom</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tabel produk</source>
        <translation>Product table</translation>
    </message>
    <message>
        <source>Tabel produk, kolom yang tetap terlihat</source>
        <translation>Product table, columns that stay in view</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Urutkan</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Belum ada kategori</source>
        <translation>No categories yet</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Kategori mengelompokkan produk di brosur.</source>
        <translation>Categories group products in brochures.</translation>
    </message>
    <message>
        <source>Kategori {name} dihapus</source>
        <translation>Category {name} removed</translation>
    </message>
    <message>
        <source>Kelompok program yang tidak ada di daftar</source>
        <translation>Groups of the programme that are not on the list</translation>
    </message>
    <message>
        <source>Menggabungkan kategori</source>
        <translation>Merging categories</translation>
    </message>
    <message>
        <source>Mengganti nama kategori</source>
        <translation>Renaming the category</translation>
    </message>
    <message>
        <source>Menghapus kategori</source>
        <translation>Removing the category</translation>
    </message>
    <message>
        <source>Mengurutkan kategori</source>
        <translation>Sorting categories</translation>
    </message>
    <message>
        <source>Tambah kategori</source>
        <translation>Add category</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urutan di sini dipakai di filter dan di bab brosur. Alt+panah memindahkan baris.</source>
        <translation>Filters and brochure chapters follow this order. Alt and an arrow key move a row.</translation>
    </message>
    <message>
        <source>{count} kategori</source>
        <translation>{count} category|{count} categories</translation>
    </message>
    <message>
        <source>{name} digabung ke {into}</source>
        <translation>{name} merged into {into}</translation>
    </message>
</context>
<context>
    <name>CategoryLine</name>
    <message>
        <source>Ada kategori lain dengan nama ini. Gabungkan keduanya bila maksudnya sama.</source>
        <translation>Another category has this name. Merge the two if they mean the same.</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Gabungkan {name} ke kategori lain</source>
        <translation>Merge {name} into another category</translation>
    </message>
    <message>
        <source>Hapus {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Pindahkan {name}</source>
        <translation>Move {name}</translation>
    </message>
    <message>
        <source>Tampilkan produknya</source>
        <translation>Show its products</translation>
    </message>
    <message>
        <source>Tulis nama Indonesianya, contoh Pangan. Nama yang lama tetap dipakai.</source>
        <translation>Write its Indonesian name, for example Pangan. The old name stays in use.</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>dan {count} di arsip</source>
        <translation>and {count} in the archive</translation>
    </message>
    <message>
        <source>kategori baru</source>
        <translation>new category</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
</context>
<context>
    <name>CellWriter</name>
    <message>
        <source>Buka produk</source>
        <translation>Open product</translation>
    </message>
    <message>
        <source>Produk ini punya {count} varian; isi dan harganya diubah di halamannya.</source>
        <translation>This product has {count} variants; their content and prices are changed on its page.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Berlaku sampai {day}</source>
        <translation>Valid until {day}</translation>
    </message>
    <message>
        <source>Berlaku tanpa batas waktu</source>
        <translation>Valid without end date</translation>
    </message>
    <message>
        <source>Habis {day} · {count} hari</source>
        <translation>Expires {day} · {count} day|Expires {day} · {count} days</translation>
    </message>
    <message>
        <source>Nomor belum diisi</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Sudah habis {day}</source>
        <translation>Expired {day}</translation>
    </message>
    <message>
        <source>Tanggal belum diisi</source>
        <translation>No date yet</translation>
    </message>
</context>
<context>
    <name>CertificateForm</name>
    <message>
        <source>Atas nama</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Berlaku tanpa batas waktu</source>
        <translation>Valid without end date</translation>
    </message>
    <message>
        <source>Contoh 14/8/2028</source>
        <translation>For example 14/8/2028</translation>
    </message>
    <message>
        <source>Habis sebelum {fair} selesai.</source>
        <translation>Expires before {fair} is over.</translation>
    </message>
    <message>
        <source>Hapus sertifikat</source>
        <translation>Remove certificate</translation>
    </message>
    <message>
        <source>Ini nomor {kind}. Ganti jenisnya bila memang itu.</source>
        <translation>This is a number of {kind}. Change the kind if that is what it is.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Menurut nomornya, berakhir tahun {year}.</source>
        <translation>By its number it expires in {year}.</translation>
    </message>
    <message>
        <source>Nama sertifikat</source>
        <translation>Name of the certificate</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sertifikat baru</source>
        <translation>New certificate</translation>
    </message>
    <message>
        <source>Sertifikat dihapus</source>
        <translation>Certificate removed</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Tulis tanggal lengkap, contoh 14/8/2028.</source>
        <translation>Write the whole date, for example 14/8/2028.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>CertificatesForm</name>
    <message>
        <source>Belum ada sertifikat. Pembeli sering menanyakan P-IRT dan halal.</source>
        <translation>No certificates yet. Buyers often ask for P-IRT and halal.</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Tambah sertifikat</source>
        <translation>Add certificate</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Geser ke kanan</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Geser ke kiri</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Kolom tabel</source>
        <translation>Table columns</translation>
    </message>
    <message>
        <source>Sesuaikan lebar</source>
        <translation>Fit widths</translation>
    </message>
    <message>
        <source>Susunan semula</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Dipilih</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Harga grosir</source>
        <translation>Wholesale price</translation>
    </message>
    <message>
        <source>Harga tertinggi</source>
        <translation>Highest price</translation>
    </message>
    <message>
        <source>Isi bersih</source>
        <translation>Net content</translation>
    </message>
    <message>
        <source>Kabupaten/Kota</source>
        <translation>Regency/City</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Ketersediaan</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Kode HS</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Kurang {count} hal</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>Nama (Indonesia)</source>
        <translation>Name (Indonesian)</translation>
    </message>
    <message>
        <source>Nama (Inggris)</source>
        <translation>Name (English)</translation>
    </message>
    <message>
        <source>Nama (Korea)</source>
        <translation>Name (Korean)</translation>
    </message>
    <message>
        <source>Nama produk</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Print-ready</translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Varian</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>ada foto</source>
        <translation>has a photo</translation>
    </message>
    <message>
        <source>belum ada foto</source>
        <translation>no photo yet</translation>
    </message>
    <message>
        <source>belum ada harga</source>
        <translation>no price yet</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Pakai semua dari sini</source>
        <translation>Take everything from here</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Tukar keduanya</source>
        <translation>Swap the two</translation>
    </message>
    <message>
        <source>Yang digabungkan ke dalamnya</source>
        <translation>The one that is merged into it</translation>
    </message>
    <message>
        <source>Yang tetap</source>
        <translation>The one that stays</translation>
    </message>
    <message>
        <source>yang digabungkan</source>
        <translation>the one that is merged</translation>
    </message>
    <message>
        <source>yang tetap</source>
        <translation>the one that stays</translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>Kelengkapan katalog</source>
        <translation>How complete the catalogue is</translation>
    </message>
    <message>
        <source>Yang paling sering kurang</source>
        <translation>What is missing most often</translation>
    </message>
    <message>
        <source>siap dicetak di brosur.</source>
        <translation>are ready to print.</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{ready} dari {count} produk</source>
        <translation>{ready} of {count} product|{ready} of {count} products</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contoh: 14 Agu 2026</source>
        <translation>For example: 14 Aug 2026</translation>
    </message>
    <message>
        <source>Menurut UU Pelindungan Data Pribadi, ini hanya dicetak dan dibagikan setelah orangnya setuju.</source>
        <translation>By the law on personal data, these are printed and shared only once the person has agreed.</translation>
    </message>
    <message>
        <source>Nomor telepon dan WhatsApp</source>
        <translation>Telephone and WhatsApp number</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Tanggal jawaban</source>
        <translation>Day of the answer</translation>
    </message>
    <message>
        <source>Tulis tanggal yang sudah lewat, contoh 14 Agu 2026.</source>
        <translation>Write a day in the past, for example 14 Aug 2026.</translation>
    </message>
    <message>
        <source>Wajah orang di foto</source>
        <translation>People's faces in photos</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Belum seperti alamat e-mail, contoh koperasi@gmail.com.</source>
        <translation>Not like an e-mail address yet, for example koperasi@gmail.com.</translation>
    </message>
    <message>
        <source>Belum seperti nomor telepon, contoh 0812-2745-0193.</source>
        <translation>Not like a phone number yet, for example 0812-2745-0193.</translation>
    </message>
    <message>
        <source>Buka {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nama yang dihubungi</source>
        <translation>Person to contact</translation>
    </message>
    <message>
        <source>Nomor, alamat, dan jam layanan; tekan Ubah untuk mengisinya.</source>
        <translation>Number, address and hours; press Change to fill them in.</translation>
    </message>
    <message>
        <source>Salin {name}</source>
        <translation>Copy {name}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Selesai mengubah kontak</source>
        <translation>Done changing the contact</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ubah kontak</source>
        <translation>Change contact</translation>
    </message>
    <message>
        <source>Untuk kode QR di brosur</source>
        <translation>For the QR code in brochures</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp pemesanan</source>
        <translation>WhatsApp for orders</translation>
    </message>
    <message>
        <source>{text} disalin</source>
        <translation>{text} copied</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>4:3 Brosur</source>
        <translation>4:3 Brochure</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bebas</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Bentuk potongan</source>
        <translation>Shape of the crop</translation>
    </message>
    <message>
        <source>Bingkai potongan; panah memindah, Shift dan panah mengubah ukuran</source>
        <translation>Crop frame; arrows move it, Shift with arrows changes its size</translation>
    </message>
    <message>
        <source>Foto asli tetap disimpan.</source>
        <translation>The original photo is kept.</translation>
    </message>
    <message>
        <source>Kembalikan seperti asli</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>Pakai potongan</source>
        <translation>Use this crop</translation>
    </message>
    <message>
        <source>Potong foto</source>
        <translation>Crop photo</translation>
    </message>
    <message>
        <source>Potong foto sampul</source>
        <translation>Crop the cover photo</translation>
    </message>
    <message>
        <source>Putar</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Tajam sampai lebar {cm} cm</source>
        <translation>Sharp up to {cm} cm wide</translation>
    </message>
    <message>
        <source>Terlalu kecil untuk brosur, akan tampak buram</source>
        <translation>Too small for a brochure, will look blurred</translation>
    </message>
    <message>
        <source>{wide} × {high} piksel</source>
        <translation>{wide} × {high} pixels</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contoh 3–6 Desember 2026</source>
        <translation>For example 3–6 December 2026</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Nama pameran</source>
        <translation>Name of the fair</translation>
    </message>
    <message>
        <source>Nomor stan</source>
        <translation>Stand number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Tentang pameran</source>
        <translation>About the fair</translation>
    </message>
    <message>
        <source>Tulis nama pameran.</source>
        <translation>Write the fair’s name.</translation>
    </message>
    <message>
        <source>Tulis tanggalnya, contoh 3–6 Desember 2026.</source>
        <translation>Write the days, for example 3–6 December 2026.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Bahan</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Bahasa rincian</source>
        <translation>Language of the details</translation>
    </message>
    <message>
        <source>Berdampingan</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Cara pembuatan</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>Cara penyimpanan</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Contoh 18 bulan</source>
        <translation>For example 18 months</translation>
    </message>
    <message>
        <source>Contoh 24 pcs</source>
        <translation>For example 24 pcs</translation>
    </message>
    <message>
        <source>Contoh 500 kg</source>
        <translation>For example 500 kg</translation>
    </message>
    <message>
        <source>Contoh: di tempat kering, tertutup rapat</source>
        <translation>For example: dry, tightly closed</translation>
    </message>
    <message>
        <source>Contoh: nira kelapa, tanpa tambahan</source>
        <translation>For example: coconut nectar, nothing added</translation>
    </message>
    <message>
        <source>Dari pesanan sampai dikirim, contoh 7 hari</source>
        <translation>From order to dispatch, for example 7 days</translation>
    </message>
    <message>
        <source>Indonesia, sumber terjemahan</source>
        <translation>Indonesian, the source</translation>
    </message>
    <message>
        <source>Kapasitas per minggu</source>
        <translation>Capacity per week</translation>
    </message>
    <message>
        <source>Masa simpan</source>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Musim</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Pesanan minimum</source>
        <translation>Minimum order</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rincian berdampingan</source>
        <translation>Details side by side</translation>
    </message>
    <message>
        <source>Tulis angka dan satuannya, contoh 18 bulan atau 3 hari.</source>
        <translation>Write a number and its unit, for example 18 months or 3 days.</translation>
    </message>
    <message>
        <source>Tulis jumlah dengan satuannya, contoh 24 pcs.</source>
        <translation>Write an amount with its unit, for example 24 pcs.</translation>
    </message>
    <message>
        <source>Tulis jumlah untuk satu minggu, contoh 500 kg.</source>
        <translation>Write the amount of one week, for example 500 kg.</translation>
    </message>
    <message>
        <source>Tulis satu jumlah hari, contoh 7 hari.</source>
        <translation>Write one number of days, for example 7 days.</translation>
    </message>
    <message>
        <source>Waktu pengerjaan</source>
        <translation>Lead time</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Ada huruf di antara angkanya. Periksa lagi nomornya.</source>
        <translation>There are letters among the digits. Check the number again.</translation>
    </message>
    <message>
        <source>Angka terakhir tidak cocok. Mungkin ada yang salah ketik.</source>
        <translation>The last digit does not fit. Perhaps something was mistyped.</translation>
    </message>
    <message>
        <source>Belum ada angkanya. Periksa lagi nomornya.</source>
        <translation>There are no digits yet. Check the number again.</translation>
    </message>
    <message>
        <source>Biasanya ditulis seperti {example}.</source>
        <translation>Usually written like {example}.</translation>
    </message>
    <message>
        <source>Biasanya {expected} angka, ini {found}. Periksa lagi nomornya.</source>
        <translation>Usually {expected} digits, this has {found}. Check the number again.</translation>
    </message>
    <message>
        <source>Bulan {code} di akhir nomor tidak ada. Periksa lagi nomornya.</source>
        <translation>There is no month {code} at the end of the number. Check it again.</translation>
    </message>
    <message>
        <source>Ini NPWP pribadi. Pastikan boleh ditampilkan.</source>
        <translation>This is a personal NPWP. Make sure it may be shown.</translation>
    </message>
    <message>
        <source>Ini tampaknya nomor ketetapan, bukan nomor sertifikat halal.</source>
        <translation>This looks like the decree's number, not the halal certificate's.</translation>
    </message>
    <message>
        <source>Kode jenis pangan {code} tidak dikenal. Periksa lagi nomornya.</source>
        <translation>Food code {code} is unknown. Check the number again.</translation>
    </message>
    <message>
        <source>Kode kabupaten {code} tidak dikenal. Periksa lagi nomornya.</source>
        <translation>Regency code {code} is unknown. Check the number again.</translation>
    </message>
    <message>
        <source>Kode kemasan {code} tidak dikenal. Periksa lagi nomornya.</source>
        <translation>Packaging code {code} is unknown. Check the number again.</translation>
    </message>
    <message>
        <source>Periksa lagi nomornya.</source>
        <translation>Check the number again.</translation>
    </message>
    <message>
        <source>Tulis juga edisinya, contoh 10722 (KBLI 2020).</source>
        <translation>Write the edition too, for example 10722 (KBLI 2020).</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>{name} · {count} hari</source>
        <translation>{name} · {count} day|{name} · {count} days</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>Habis sebelum pameran selesai</source>
        <translation>Expiring before the fair is over</translation>
    </message>
    <message>
        <source>Habis {day}</source>
        <translation>Expires {day}</translation>
    </message>
    <message>
        <source>Perbarui dulu, supaya masih berlaku sampai hari terakhir.</source>
        <translation>Renew them first, so that they are valid to the last day.</translation>
    </message>
</context>
<context>
    <name>ErrataWords</name>
    <message>
        <source>grosir {old} → {new}</source>
        <translation>wholesale {old} → {new}</translation>
    </message>
    <message>
        <source>namanya kini {new}</source>
        <translation>now called {new}</translation>
    </message>
    <message>
        <source>sedang habis</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>tanpa harga</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>tidak ada di katalog lagi</source>
        <translation>no longer in the catalogue</translation>
    </message>
    <message>
        <source>ukuran ini tidak ada lagi</source>
        <translation>this size is gone</translation>
    </message>
    <message>
        <source>{label} sudah habis</source>
        <translation>{label} has expired</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
</context>
<context>
    <name>ExchangeForm</name>
    <message>
        <source>Contoh {example}. Kurs dan tanggalnya ikut dicetak.</source>
        <translation>For example {example}. The rate and its date are printed too.</translation>
    </message>
    <message>
        <source>Harga juga dalam</source>
        <translation>Prices also in</translation>
    </message>
    <message>
        <source>Rupiah saja</source>
        <translation>Rupiah only</translation>
    </message>
    <message>
        <source>Rupiah untuk 1 {currency}</source>
        <translation>Rupiah for 1 {currency}</translation>
    </message>
    <message>
        <source>Tanggal kurs</source>
        <translation>Date of the rate</translation>
    </message>
    <message>
        <source>Tulis angkanya, contoh {example}.</source>
        <translation>Type the number, for example {example}.</translation>
    </message>
    <message>
        <source>Tulis tanggalnya, contoh {day}.</source>
        <translation>Type the date, for example {day}.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Diperiksa: tidak ada yang akan ditolak</source>
        <translation>Checked: nothing will be refused</translation>
    </message>
    <message>
        <source>Kertas percetakan</source>
        <translation>The shop's paper</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Tanyakan ke percetakan; warna dan tinta disesuaikan dengan kertasnya.</source>
        <translation>Ask the print shop; colours and ink are fitted to its paper.</translation>
    </message>
    <message>
        <source>Untuk apa PDF-nya?</source>
        <translation>What is the PDF for?</translation>
    </message>
    <message>
        <source>{count} akan ditolak, lihat Pemeriksaan cetak</source>
        <translation>{count} will be refused, see Print check</translation>
    </message>
    <message>
        <source>{count} mungkin ditanyakan, lihat Pemeriksaan cetak</source>
        <translation>{count} may be asked about, see Print check</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Buka PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ekspor PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Mengekspor {name}</source>
        <translation>Exporting {name}</translation>
    </message>
    <message>
        <source>Mengekspor…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Yang sudah dicetak</source>
        <translation>What was printed</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>6 angka berlaku di seluruh dunia, 8 angka BTKI. Contoh 1702.90.00</source>
        <translation>6 digits hold worldwide, 8 are Indonesia's BTKI. For example 1702.90.00</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Berat bersih karton</source>
        <translation>Net weight of the carton</translation>
    </message>
    <message>
        <source>Berat kotor karton</source>
        <translation>Gross weight of the carton</translation>
    </message>
    <message>
        <source>Buka sertifikat</source>
        <translation>Open certificates</translation>
    </message>
    <message>
        <source>Contoh 10 kg</source>
        <translation>For example 10 kg</translation>
    </message>
    <message>
        <source>Contoh 11,2 kg</source>
        <translation>For example 11.2 kg</translation>
    </message>
    <message>
        <source>Contoh Tanjung Emas, Semarang</source>
        <translation>For example Tanjung Emas, Semarang</translation>
    </message>
    <message>
        <source>Dengan mata uangnya, contoh USD 3.10 per kg</source>
        <translation>With its currency, for example USD 3.10 per kg</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Harga ekspor</source>
        <translation>Export price</translation>
    </message>
    <message>
        <source>Isi satu karton</source>
        <translation>Pieces in a carton</translation>
    </message>
    <message>
        <source>Jumlah kemasan, contoh 40</source>
        <translation>Number of packs, for example 40</translation>
    </message>
    <message>
        <source>Kemasan ekspor ({language})</source>
        <translation>Export packing ({language})</translation>
    </message>
    <message>
        <source>Kode HS</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Lebih ringan dari berat bersihnya.</source>
        <translation>Lighter than its net weight.</translation>
    </message>
    <message>
        <source>Lembar ekspor disimpan. Nyalakan lagi untuk memakainya.</source>
        <translation>The export sheet is kept. Switch it on to use it again.</translation>
    </message>
    <message>
        <source>Lembar ekspor hanya muncul bila diperlukan: kode HS, karton, syarat, dan harga.</source>
        <translation>The export sheet appears only when wanted: HS code, carton, terms and price.</translation>
    </message>
    <message>
        <source>Panjang x lebar x tinggi, contoh 60 x 40 x 30 cm</source>
        <translation>Length x width x height, for example 60 x 40 x 30 cm</translation>
    </message>
    <message>
        <source>Pelabuhan atau tempat</source>
        <translation>Port or place</translation>
    </message>
    <message>
        <source>Produk ini dijual ke luar negeri</source>
        <translation>This product is sold abroad</translation>
    </message>
    <message>
        <source>Sertifikat untuk pembeli diambil dari bagian Sertifikat, yang masih kosong.</source>
        <translation>Certificates for the buyer are those of the Certificates part, which is still empty.</translation>
    </message>
    <message>
        <source>Sertifikat untuk pembeli diambil dari bagian Sertifikat: {names}.</source>
        <translation>Certificates for the buyer are those of the Certificates part: {names}.</translation>
    </message>
    <message>
        <source>Siapa menanggung ongkos kirim</source>
        <translation>Who bears the cost of sending</translation>
    </message>
    <message>
        <source>Syarat penyerahan (Incoterms 2020)</source>
        <translation>Terms of delivery (Incoterms 2020)</translation>
    </message>
    <message>
        <source>Tulis angka saja, contoh 40.</source>
        <translation>Write a number only, for example 40.</translation>
    </message>
    <message>
        <source>Tulis beratnya, contoh 10 kg.</source>
        <translation>Write the weight, for example 10 kg.</translation>
    </message>
    <message>
        <source>Tulis beratnya, contoh 11,2 kg.</source>
        <translation>Write the weight, for example 11.2 kg.</translation>
    </message>
    <message>
        <source>Tulis mata uang dan jumlahnya, contoh USD 3.10 per kg.</source>
        <translation>Write the currency and the amount, for example USD 3.10 per kg.</translation>
    </message>
    <message>
        <source>Tulis tiga ukuran, contoh 60 x 40 x 30.</source>
        <translation>Write three sizes, for example 60 x 40 x 30.</translation>
    </message>
    <message>
        <source>Ukuran karton</source>
        <translation>Size of the carton</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Buka PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} halaman · {size} · di {folder}</source>
        <translation>{count} page · {size} · in {folder}|{count} pages · {size} · in {folder}</translation>
    </message>
    <message>
        <source>{name} dibuat, {count} hal perlu dilihat</source>
        <translation>{name} is made; {count} thing needs a look|{name} is made; {count} things need a look</translation>
    </message>
    <message>
        <source>{name} siap dicetak</source>
        <translation>{name} is ready to print</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>sepanjang tahun</source>
        <translation>all year</translation>
    </message>
    <message>
        <source>{name}, tahun belum diisi</source>
        <translation>{name}, year not filled in</translation>
    </message>
    <message>
        <source>{price} per {unit}</source>
        <translation>{price} per {unit}</translation>
    </message>
    <message>
        <source>{stars} dari {most} bintang</source>
        <translation>{stars} of {most} stars</translation>
    </message>
</context>
<context>
    <name>FairPage</name>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation>Make brochure</translation>
    </message>
    <message>
        <source>Pameran ini ada di arsip.</source>
        <translation>This fair is in the archive.</translation>
    </message>
    <message>
        <source>Pilih dulu produknya.</source>
        <translation>Choose its products first.</translation>
    </message>
    <message>
        <source>Produk dikeluarkan</source>
        <translation>Product taken out</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{name} diarsipkan</source>
        <translation>{name} archived</translation>
    </message>
</context>
<context>
    <name>FairPopover</name>
    <message>
        <source>Buat</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Buat pameran baru</source>
        <translation>Make a new fair</translation>
    </message>
    <message>
        <source>Lihat pameran</source>
        <translation>Show the fair</translation>
    </message>
    <message>
        <source>Pameran baru</source>
        <translation>New fair</translation>
    </message>
    <message>
        <source>Semuanya sudah ada di {name}</source>
        <translation>All of them are in {name} already</translation>
    </message>
    <message>
        <source>Tambah ke pameran</source>
        <translation>Add to a fair</translation>
    </message>
    <message>
        <source>Tulis nama pameran.</source>
        <translation>Write the fair’s name.</translation>
    </message>
    <message>
        <source>{count} produk masuk ke {name}</source>
        <translation>{count} product added to {name}|{count} products added to {name}</translation>
    </message>
</context>
<context>
    <name>FairProducts</name>
    <message>
        <source>Belum ada. Tambahkan di sini, atau centang di halaman Produk.</source>
        <translation>None yet. Add them here, or tick them on the Products page.</translation>
    </message>
    <message>
        <source>Lihat di daftar</source>
        <translation>Show in the list</translation>
    </message>
    <message>
        <source>Periksa kelengkapan</source>
        <translation>Check completeness</translation>
    </message>
    <message>
        <source>Produk yang dibawa</source>
        <translation>Products to bring</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add products</translation>
    </message>
    <message>
        <source>{count} lagi ada di daftar produk.</source>
        <translation>{count} more is in the list of products.|{count} more are in the list of products.</translation>
    </message>
</context>
<context>
    <name>FairSteps</name>
    <message>
        <source>Buat brosur</source>
        <translation>Make the brochure</translation>
    </message>
    <message>
        <source>Cetak brosur</source>
        <translation>Print the brochure</translation>
    </message>
    <message>
        <source>Lengkapi {count} produk</source>
        <translation>Complete {count} product|Complete {count} products</translation>
    </message>
    <message>
        <source>Pilih produk</source>
        <translation>Choose products</translation>
    </message>
    <message>
        <source>Siapkan stan</source>
        <translation>Prepare the stand</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Already made</translation>
    </message>
    <message>
        <source>Sudah dicetak</source>
        <translation>Already printed</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{count} dipilih</source>
        <translation>{count} chosen</translation>
    </message>
    <message>
        <source>{count} produk berubah</source>
        <translation>{count} product changed|{count} products changed</translation>
    </message>
    <message>
        <source>{count} produk lagi</source>
        <translation>{count} product to go|{count} products to go</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>Sedang berlangsung</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>Sudah lewat</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Tanggal belum diisi</source>
        <translation>Days not filled in</translation>
    </message>
    <message>
        <source>{count} hari lagi</source>
        <translation>in {count} day|in {count} days</translation>
    </message>
</context>
<context>
    <name>FairsPage</name>
    <message>
        <source>Akan datang</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Arsip kosong</source>
        <translation>The archive is empty</translation>
    </message>
    <message>
        <source>Belum ada pameran</source>
        <translation>No fairs yet</translation>
    </message>
    <message>
        <source>Belum ada pameran yang lewat</source>
        <translation>No past fairs yet</translation>
    </message>
    <message>
        <source>Belum ada produk</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Pameran</source>
        <translation>Fairs</translation>
    </message>
    <message>
        <source>Pameran pindah ke sini sehari sesudah selesai.</source>
        <translation>A fair moves here the day after it ends.</translation>
    </message>
    <message>
        <source>Pameran yang diarsipkan muncul di sini.</source>
        <translation>Archived fairs appear here.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Sudah lewat</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Tambah pameran</source>
        <translation>Add fair</translation>
    </message>
    <message>
        <source>Tambahkan pameran berikutnya; Beranda menuntun persiapannya langkah demi langkah.</source>
        <translation>Add the next fair; Home guides you through its preparation step by step.</translation>
    </message>
    <message>
        <source>Tanggal dan tempat belum diisi</source>
        <translation>Days and place not filled in yet</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} pameran akan datang</source>
        <translation>{count} upcoming fair|{count} upcoming fairs</translation>
    </message>
    <message>
        <source>{count} pameran di arsip</source>
        <translation>{count} archived fair|{count} archived fairs</translation>
    </message>
    <message>
        <source>{count} pameran sudah lewat</source>
        <translation>{count} past fair|{count} past fairs</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{name} dipulihkan</source>
        <translation>{name} restored</translation>
    </message>
</context>
<context>
    <name>FavouriteLine</name>
    <message>
        <source>Hapus favorit {name}</source>
        <translation>Delete favourite {name}</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>FavouritesPanel</name>
    <message>
        <source>Favorit</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Misalnya Pameran Surabaya</source>
        <translation>For example Surabaya fair</translation>
    </message>
    <message>
        <source>Nama favorit</source>
        <translation>Name of the favourite</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan pilihan sekarang sebagai favorit</source>
        <translation>Save the present choices as a favourite</translation>
    </message>
    <message>
        <source>Templat, kertas, bahasa, warna, dan produk yang dipilih bisa disimpan untuk dipakai lagi.</source>
        <translation>Template, paper, languages, colours and the products chosen can be kept here to be used again.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Atur kategori</source>
        <translation>Manage categories</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Pameran</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Stok</source>
        <translation>Stock</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Ada kode pindai yang tidak muat di label</source>
        <translation>Some codes do not fit on the labels</translation>
    </message>
    <message>
        <source>Alamat {name} tidak dicetak</source>
        <translation>The address of {name} is not printed</translation>
    </message>
    <message>
        <source>Bab tidak bisa menyambung</source>
        <translation>Chapters cannot run on</translation>
    </message>
    <message>
        <source>Bagian desa atau koperasinya sudah penuh. Namanya dan harganya tetap dicetak.</source>
        <translation>The share of its village or cooperative is full. Its name and price are printed all the same.</translation>
    </message>
    <message>
        <source>Bagian itu hanya dicetak dalam satu bahasa.</source>
        <translation>That part is printed in one language only.</translation>
    </message>
    <message>
        <source>Bagian {group} {deviation} % dari bagian yang sama</source>
        <translation>The share of {group} is {deviation} % off an equal one</translation>
    </message>
    <message>
        <source>Belum ada nomor atau alamat untuk memesan</source>
        <translation>No number or address to order from yet</translation>
    </message>
    <message>
        <source>Belum ada produk di brosur ini</source>
        <translation>There are no products in this brochure</translation>
    </message>
    <message>
        <source>Brosur belum punya judul</source>
        <translation>The brochure has no title yet</translation>
    </message>
    <message>
        <source>Buka Pengaturan</source>
        <translation>Open Settings</translation>
    </message>
    <message>
        <source>Butuh minimal {width} × {height} piksel di ukuran ini, akan tampak buram.</source>
        <translation>Needs at least {width} × {height} pixels at this size; it will look blurred.</translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Cerita {name} tidak muat</source>
        <translation>The story of {name} does not fit</translation>
    </message>
    <message>
        <source>Dicetak apa adanya. Kata umum seperti “botol kaca” diterjemahkan.</source>
        <translation>Printed as it is. Common words such as “botol kaca” are translated.</translation>
    </message>
    <message>
        <source>Dicetak hiasan kawung sebagai gantinya.</source>
        <translation>A kawung ornament is printed instead.</translation>
    </message>
    <message>
        <source>Dicetak lebih kecil supaya muat.</source>
        <translation>Printed smaller so that it fits.</translation>
    </message>
    <message>
        <source>Dicetak paling banyak {count} produk per halaman.</source>
        <translation>At most {count} products are printed on a page.</translation>
    </message>
    <message>
        <source>Dicetak {size} pt supaya muat. Pendekkan teksnya, atau pilih kertas yang lebih besar.</source>
        <translation>Printed at {size} pt to fit. Shorten the text, or choose a larger paper.</translation>
    </message>
    <message>
        <source>Dicetak “Hubungi kami”.</source>
        <translation>Printed as “Ask us”.</translation>
    </message>
    <message>
        <source>Dicetak “Tanpa nama”.</source>
        <translation>Printed as “Unnamed”.</translation>
    </message>
    <message>
        <source>Dicetak: {note}. Perbarui sebelum berangkat.</source>
        <translation>Printed: {note}. Renew it before you leave.</translation>
    </message>
    <message>
        <source>Dijilid staples, di belakang ada halaman kosong: {blank}.</source>
        <translation>Stitched, pages at the end stay blank: {blank}.</translation>
    </message>
    <message>
        <source>Foto orang dari {name} tidak dicetak</source>
        <translation>Pictures of people from {name} are not printed</translation>
    </message>
    <message>
        <source>Foto {name} terlalu kecil untuk dicetak</source>
        <translation>The photo of {name} is too small to print</translation>
    </message>
    <message>
        <source>Foto {name} tidak bisa dibaca</source>
        <translation>The photo of {name} cannot be read</translation>
    </message>
    <message>
        <source>Ganti foto</source>
        <translation>Change photo</translation>
    </message>
    <message>
        <source>Halaman {pages}</source>
        <translation>Page {pages}</translation>
    </message>
    <message>
        <source>Huruf itu dicetak sebagai kotak kecil.</source>
        <translation>Those letters are printed as a small box.</translation>
    </message>
    <message>
        <source>Huruf {letters} di {name} tidak ada di huruf cetak</source>
        <translation>The letters {letters} in {name} are not in the printing fonts</translation>
    </message>
    <message>
        <source>Huruf {name} terlalu kecil</source>
        <translation>The type of {name} is too small</translation>
    </message>
    <message>
        <source>Hurufnya terlipat atau terpotong dan sukar dibaca. Pendekkan teksnya.</source>
        <translation>Its letters are folded or cut and hard to read. Shorten the text.</translation>
    </message>
    <message>
        <source>Isi harga</source>
        <translation>Enter price</translation>
    </message>
    <message>
        <source>Isi judul</source>
        <translation>Enter title</translation>
    </message>
    <message>
        <source>Isi kontak kantor</source>
        <translation>Add the office's contact</translation>
    </message>
    <message>
        <source>Isi lembar ekspor</source>
        <translation>Fill in the export sheet</translation>
    </message>
    <message>
        <source>Isi nama</source>
        <translation>Enter name</translation>
    </message>
    <message>
        <source>Isi nomornya</source>
        <translation>Fill in the number</translation>
    </message>
    <message>
        <source>Isi teks</source>
        <translation>Enter text</translation>
    </message>
    <message>
        <source>Kalimat penutup terlalu panjang</source>
        <translation>The closing words are too long</translation>
    </message>
    <message>
        <source>Kartu {name} belum punya kode QR</source>
        <translation>The card of {name} has no QR code yet</translation>
    </message>
    <message>
        <source>Kemasan {name} hanya ada dalam bahasa Indonesia</source>
        <translation>The pack of {name} is in Indonesian only</translation>
    </message>
    <message>
        <source>Kode HS, karton, dan harga ekspornya tidak dicetak.</source>
        <translation>Its HS code, carton and export price are not printed.</translation>
    </message>
    <message>
        <source>Kode pindai {name} tidak terbaca kembali</source>
        <translation>The code of {name} could not be read back</translation>
    </message>
    <message>
        <source>Kurangi produk per halaman atau pendekkan ceritanya.</source>
        <translation>Put fewer products on a page or shorten the story.</translation>
    </message>
    <message>
        <source>Label ke-{wanted} tidak ada di lembar ini</source>
        <translation>There is no label {wanted} on this sheet</translation>
    </message>
    <message>
        <source>Lembar ekspor {name} belum diisi</source>
        <translation>The export sheet of {name} is not filled in</translation>
    </message>
    <message>
        <source>Lembar ini berisi {most} label; dimulai dari yang terakhir.</source>
        <translation>This sheet has {most} labels; printing begins at the last.</translation>
    </message>
    <message>
        <source>Lembar ini memuat paling banyak {most} produk. Kurangi pilihannya.</source>
        <translation>This sheet holds at most {most} products. Choose fewer.</translation>
    </message>
    <message>
        <source>Lencananya tidak dicetak sampai tanggalnya diperbarui.</source>
        <translation>Its badge is not printed until the date is renewed.</translation>
    </message>
    <message>
        <source>Lihat halaman</source>
        <translation>Show the page</translation>
    </message>
    <message>
        <source>Masih berlaku dan dicetak: {note}.</source>
        <translation>Still valid and printed: {note}.</translation>
    </message>
    <message>
        <source>Nama {name} panjang</source>
        <translation>The name {name} is long</translation>
    </message>
    <message>
        <source>Nomor WhatsApp produsennya belum diisi.</source>
        <translation>The producer's WhatsApp number is not filled in.</translation>
    </message>
    <message>
        <source>Nomor {name} tidak dicetak</source>
        <translation>The number of {name} is not printed</translation>
    </message>
    <message>
        <source>PDF hanya berisi sampul. Pilih produk di sebelah kiri.</source>
        <translation>The PDF holds only the covers. Choose products on the left.</translation>
    </message>
    <message>
        <source>Pembeli diajak menghubungi, tetapi tidak tahu ke mana.</source>
        <translation>Buyers are asked to get in touch, but not told where.</translation>
    </message>
    <message>
        <source>Pemindai kasir tidak akan bisa membacanya. Pilih label yang lebih besar.</source>
        <translation>A till’s scanner will not read it. Choose a larger label.</translation>
    </message>
    <message>
        <source>Perbarui tanggal</source>
        <translation>Renew date</translation>
    </message>
    <message>
        <source>Percetakan akan menolak berkas ini.</source>
        <translation>The print shop will refuse this file.</translation>
    </message>
    <message>
        <source>Percetakan boleh jadi menanyakannya.</source>
        <translation>The print shop may ask about it.</translation>
    </message>
    <message>
        <source>Periksa kontak</source>
        <translation>Check the contact</translation>
    </message>
    <message>
        <source>Persetujuannya belum dicatat, atau produsen tidak setuju.</source>
        <translation>Its consent is not on record, or it did not agree.</translation>
    </message>
    <message>
        <source>Persetujuannya belum dicatat, atau produsen tidak setuju. Yang dicetak nomor kantor.</source>
        <translation>Its consent is not on record, or it did not agree. The office’s number is printed.</translation>
    </message>
    <message>
        <source>Pilih lembar label</source>
        <translation>Choose a label sheet</translation>
    </message>
    <message>
        <source>Pilih produk</source>
        <translation>Choose products</translation>
    </message>
    <message>
        <source>Sampul</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Sampul tanpa judul. Isi judul di sebelah kanan.</source>
        <translation>A cover without a title. Enter one on the right.</translation>
    </message>
    <message>
        <source>Satu produk belum punya nama</source>
        <translation>One product has no name yet</translation>
    </message>
    <message>
        <source>Satu produk per halaman, jadi tiap bab tetap mulai di halaman baru.</source>
        <translation>One product a page, so every chapter still begins a new page.</translation>
    </message>
    <message>
        <source>Tambah foto</source>
        <translation>Add photo</translation>
    </message>
    <message>
        <source>Teks {name} bersambung ke halaman {to}</source>
        <translation>The text of {name} goes on on page {to}</translation>
    </message>
    <message>
        <source>Teks {name} tidak muat seluruhnya</source>
        <translation>The text of {name} does not fit whole</translation>
    </message>
    <message>
        <source>Telepon pembeli tidak akan bisa memindainya. Pendekkan alamat webnya.</source>
        <translation>Buyers' phones would not read it. Shorten the web address.</translation>
    </message>
    <message>
        <source>Tempat fotonya kosong. Tambahkan fotonya lagi.</source>
        <translation>Its place stays empty. Add the photo again.</translation>
    </message>
    <message>
        <source>Terlalu kecil untuk dipindai, jadi tidak dicetak. Pilih label yang lebih besar.</source>
        <translation>Too small to be scanned, so it is not printed. Choose larger labels.</translation>
    </message>
    <message>
        <source>Tidak ada yang hilang; halamannya disebut di tempat teks itu putus.</source>
        <translation>Nothing is lost; where the text breaks off its page is named.</translation>
    </message>
    <message>
        <source>Ubah bagiannya</source>
        <translation>Change the shares</translation>
    </message>
    <message>
        <source>Ubah cerita</source>
        <translation>Edit story</translation>
    </message>
    <message>
        <source>Ubah jumlahnya</source>
        <translation>Change the number</translation>
    </message>
    <message>
        <source>Ubah kemasan</source>
        <translation>Change the pack</translation>
    </message>
    <message>
        <source>Ubah label pertama</source>
        <translation>Change the first label</translation>
    </message>
    <message>
        <source>Ubah nama</source>
        <translation>Edit name</translation>
    </message>
    <message>
        <source>Ubah susunan</source>
        <translation>Change the arrangement</translation>
    </message>
    <message>
        <source>Ubah teks</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Ujungnya terpotong. Pendekkan semboyan kantor di Pengaturan.</source>
        <translation>Its end is cut. Shorten the office's motto in Settings.</translation>
    </message>
    <message>
        <source>Ujungnya tidak dicetak. Pendekkan, atau pilih kertas yang lebih besar.</source>
        <translation>Its end is not printed. Shorten it, or choose a larger paper.</translation>
    </message>
    <message>
        <source>Yang dicetak teks dalam bahasa lain.</source>
        <translation>The text in another language is printed.</translation>
    </message>
    <message>
        <source>yang tanpa desa atau koperasi</source>
        <translation>those without a village or cooperative</translation>
    </message>
    <message>
        <source>{label} {name} habis sebelum pameran selesai</source>
        <translation>{label} of {name} expires before the fair is over</translation>
    </message>
    <message>
        <source>{label} {name} segera habis</source>
        <translation>{label} of {name} expires soon</translation>
    </message>
    <message>
        <source>{label} {name} sudah habis</source>
        <translation>{label} of {name} has expired</translation>
    </message>
    <message>
        <source>{name} belum punya foto</source>
        <translation>{name} has no photo yet</translation>
    </message>
    <message>
        <source>{name} belum punya harga</source>
        <translation>{name} has no price yet</translation>
    </message>
    <message>
        <source>{name} belum punya teks {language}</source>
        <translation>{name} has no {language} text yet</translation>
    </message>
    <message>
        <source>{name} hanya disebut di daftar Produk lainnya</source>
        <translation>{name} is only named under More products</translation>
    </message>
    <message>
        <source>{name} tidak muat di lembar ini</source>
        <translation>{name} does not fit on this sheet</translation>
    </message>
    <message>
        <source>{pages} halaman bukan kelipatan empat</source>
        <translation>{pages} pages are no multiple of four</translation>
    </message>
    <message>
        <source>{share} % ruang untuk {count} produk. Tambah produknya, atau kecilkan bagiannya.</source>
        <translation>Products: {count}, {share} % of the space. Add products, or make the shares smaller.</translation>
    </message>
    <message>
        <source>{wanted} produk terlalu banyak untuk halaman sekecil ini</source>
        <translation>{wanted} products are too many for a page this small</translation>
    </message>
    <message>
        <source>“{text}” melewati lipatan</source>
        <translation>“{text}” lies across a fold</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>12 produk untuk dicoba dulu</source>
        <translation>12 products to try things out</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Buka katalog ini</source>
        <translation>Open this catalogue</translation>
    </message>
    <message>
        <source>Contoh jadi</source>
        <translation>Sample catalogue</translation>
    </message>
    <message>
        <source>Desa, kabupaten, atau kota</source>
        <translation>Village, regency or city</translation>
    </message>
    <message>
        <source>Disimpan di {folder}</source>
        <translation>Kept in {folder}</translation>
    </message>
    <message>
        <source>Dua isian saja, lalu Anda bisa langsung bekerja.</source>
        <translation>Two fields, and you can begin.</translation>
    </message>
    <message>
        <source>Folder untuk katalog</source>
        <translation>Folder for the catalogue</translation>
    </message>
    <message>
        <source>Isi satu per satu dari foto</source>
        <translation>Fill it photo by photo</translation>
    </message>
    <message>
        <source>Katalog Desa</source>
        <translation>Katalog Desa</translation>
    </message>
    <message>
        <source>Katalog di {folder}</source>
        <translation>Catalogue in {folder}</translation>
    </message>
    <message>
        <source>Katalog kosong</source>
        <translation>Empty catalogue</translation>
    </message>
    <message>
        <source>Ketik nama desa atau kabupaten, lalu pilih dari daftar.</source>
        <translation>Type a village or regency, then choose from the list.</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Mulai dari mana?</source>
        <translation>Where to begin?</translation>
    </message>
    <message>
        <source>Mulai dengan contoh</source>
        <translation>Begin with the sample</translation>
    </message>
    <message>
        <source>Mulai dengan katalog kosong</source>
        <translation>Begin with an empty catalogue</translation>
    </message>
    <message>
        <source>Muncul di sampul brosur. Bisa diubah kapan saja.</source>
        <translation>Shown on brochure covers. You can change it at any time.</translation>
    </message>
    <message>
        <source>Nama koperasi atau kantor desa</source>
        <translation>Name of the cooperative or village office</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Tulis nama kantor atau koperasi, contoh Koperasi Karya Desa.</source>
        <translation>Write the office's or cooperative's name, for example Koperasi Karya Desa.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Hanya dilihat</source>
        <translation>Only to look at</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Tersimpan otomatis</source>
        <translation>Saved automatically</translation>
    </message>
    <message>
        <source>Tersimpan {clock}</source>
        <translation>Saved {clock}</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Catat pendampingan</source>
        <translation>Record help</translation>
    </message>
    <message>
        <source>Ketik namanya, lalu pilih dari daftar.</source>
        <translation>Type the name, then choose from the list.</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Pendampingan dihapus</source>
        <translation>Help removed</translation>
    </message>
    <message>
        <source>Produsen</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Siapa yang membantu, sejak kapan, dan apa yang berubah; foto sebelum dan sesudah berbicara.</source>
        <translation>Who helped, since when, and what changed; photos of before and after tell the rest.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>HelpEntry</name>
    <message>
        <source>Ubah {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>Untuk {products}</source>
        <translation>For {products}</translation>
    </message>
    <message>
        <source>Waktu belum diisi</source>
        <translation>No time given yet</translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <source>Apa yang berubah</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Contoh: 12 Maret 2025 atau 2025</source>
        <translation>For example: 12 March 2025 or 2025</translation>
    </message>
    <message>
        <source>Contoh: 35 juta</source>
        <translation>For example: 35.000.000</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus pendampingan</source>
        <translation>Remove this help</translation>
    </message>
    <message>
        <source>Kosong berarti masih berjalan</source>
        <translation>Leave empty while it is still going on</translation>
    </message>
    <message>
        <source>Lebih awal daripada mulainya.</source>
        <translation>Earlier than its start.</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Nilai bantuan</source>
        <translation>Value of the help</translation>
    </message>
    <message>
        <source>Produsen</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tulis angkanya, contoh 35 juta.</source>
        <translation>Write the amount, for example 35.000.000.</translation>
    </message>
    <message>
        <source>Tulis tanggal, bulan, atau tahun.</source>
        <translation>Write a day, a month or a year.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>1. Tambahkan produk: foto ditarik ke halaman, nama, harga, dan cerita diketik.</source>
        <translation>1. Add products: drag photos onto the page, type name, price and story.</translation>
    </message>
    <message>
        <source>2. Lihat Beranda: yang masih kurang ada di sana, dengan tombol yang membukanya.</source>
        <translation>2. Look at Home: what is missing is there, with a button that opens it.</translation>
    </message>
    <message>
        <source>3. Buka Studio Brosur, pilih ukuran dan warna, lalu Ekspor PDF.</source>
        <translation>3. Open the Brochure Studio, choose size and colour, then Export PDF.</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Dari data menjadi brosur</source>
        <translation>From data to brochure</translation>
    </message>
    <message>
        <source>Di mana data disimpan</source>
        <translation>Where the data is kept</translation>
    </message>
    <message>
        <source>Folder itu boleh disalin utuh. Cadangan yang diperiksa dibuat di halaman Cadangan.</source>
        <translation>You may copy that folder as a whole. Checked backups are made on the Backup page.</translation>
    </message>
    <message>
        <source>Pintasan papan ketik</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Semua tersimpan sendiri dan bisa diurungkan, juga besok. Tidak perlu internet.</source>
        <translation>Everything saves itself and can be undone, even tomorrow. No internet is needed.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>sampai {month}</source>
        <translation>until {month}</translation>
    </message>
    <message>
        <source>sejak {month}</source>
        <translation>since {month}</translation>
    </message>
    <message>
        <source>semua produk</source>
        <translation>all products</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Digandakan dari produk lain</source>
        <translation>Duplicated from another product</translation>
    </message>
    <message>
        <source>Dipulihkan dari arsip</source>
        <translation>Restored from the archive</translation>
    </message>
    <message>
        <source>Ditambahkan ke katalog</source>
        <translation>Added to the catalogue</translation>
    </message>
    <message>
        <source>Foto ditambahkan</source>
        <translation>Photos added</translation>
    </message>
    <message>
        <source>Harga ekspor</source>
        <translation>Export price</translation>
    </message>
    <message>
        <source>Harga {net}: {old} → {new}</source>
        <translation>Price {net}: {old} → {new}</translation>
    </message>
    <message>
        <source>Karton</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Kemasan ekspor</source>
        <translation>Export packing</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Kembalikan {what}</source>
        <translation>Bring back {what}</translation>
    </message>
    <message>
        <source>Kembalikan {what} ke: {value}</source>
        <translation>Bring {what} back to: {value}</translation>
    </message>
    <message>
        <source>Lembar ekspor dimatikan</source>
        <translation>Export sheet switched off</translation>
    </message>
    <message>
        <source>Lembar ekspor dinyalakan</source>
        <translation>Export sheet switched on</translation>
    </message>
    <message>
        <source>Pelabuhan</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Semua perubahan</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Sertifikat baru</source>
        <translation>New certificate</translation>
    </message>
    <message>
        <source>Sertifikat dihapus</source>
        <translation>Certificate removed</translation>
    </message>
    <message>
        <source>Syarat penyerahan</source>
        <translation>Terms of delivery</translation>
    </message>
    <message>
        <source>bersih {weight}</source>
        <translation>net {weight}</translation>
    </message>
    <message>
        <source>diulangi: {deed}</source>
        <translation>done again: {deed}</translation>
    </message>
    <message>
        <source>diurungkan: {deed}</source>
        <translation>undone: {deed}</translation>
    </message>
    <message>
        <source>isi {count}</source>
        <translation>{count} pieces</translation>
    </message>
    <message>
        <source>kotor {weight}</source>
        <translation>gross {weight}</translation>
    </message>
    <message>
        <source>{fields} diubah</source>
        <translation>{fields} changed</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Semua perubahan</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Tampilkan yang lebih lama</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{what} kembali</source>
        <translation>{what} is back</translation>
    </message>
    <message>
        <source>{what} kembali ke nilai lama</source>
        <translation>{what} has its earlier value again</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Buat brosur</source>
        <translation>Make a brochure</translation>
    </message>
    <message>
        <source>Foto, harga, dan cerita</source>
        <translation>Photos, price and story</translation>
    </message>
    <message>
        <source>Hapus contoh</source>
        <translation>Remove sample</translation>
    </message>
    <message>
        <source>Ini katalog contoh</source>
        <translation>This is the sample catalogue</translation>
    </message>
    <message>
        <source>Koperasi, BUM Desa, UMKM, kelompok</source>
        <translation>Cooperative, village enterprise, small business, group</translation>
    </message>
    <message>
        <source>PDF siap cetak dari katalog</source>
        <translation>A print-ready PDF of the catalogue</translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Semua isinya rekaan. Hapus kalau sudah selesai mencoba.</source>
        <translation>Everything in it is invented. Remove it when you have tried enough.</translation>
    </message>
    <message>
        <source>Semua produk</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Tambah produsen</source>
        <translation>Add producer</translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation>Recently changed</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} produk contoh dihapus</source>
        <translation>{count} sample product removed|{count} sample products removed</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Buka halaman desa</source>
        <translation>Open the village's page</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jumlah anggota</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>Ketik nama desa</source>
        <translation>Type the village's name</translation>
    </message>
    <message>
        <source>Kode pos {code}</source>
        <translation>Postal code {code}</translation>
    </message>
    <message>
        <source>Kode {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sebutan desa</source>
        <translation>What the village is called</translation>
    </message>
    <message>
        <source>Seperti dicetak di brosur.</source>
        <translation>As printed in brochures.</translation>
    </message>
    <message>
        <source>Tahun berdiri</source>
        <translation>Founding year</translation>
    </message>
    <message>
        <source>Tulis namanya, contoh KSU Sari Nira.</source>
        <translation>Write its name, for example KSU Sari Nira.</translation>
    </message>
</context>
<context>
    <name>ImpressionCard</name>
    <message>
        <source>Buat ralat</source>
        <translation>Make a correction slip</translation>
    </message>
    <message>
        <source>Buka pilihannya</source>
        <translation>Open its choices</translation>
    </message>
    <message>
        <source>Buka {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Dicetak dari program</source>
        <translation>Printed from the program</translation>
    </message>
    <message>
        <source>Jumlah salinan {title}</source>
        <translation>Copies of {title}</translation>
    </message>
    <message>
        <source>Kurangi</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Lihat {count} lagi</source>
        <translation>Show {count} more</translation>
    </message>
    <message>
        <source>Masih benar</source>
        <translation>Still correct</translation>
    </message>
    <message>
        <source>Singkirkan {title}</source>
        <translation>Put {title} away</translation>
    </message>
    <message>
        <source>Stiker harga baru</source>
        <translation>New price stickers</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>salinan</source>
        <translation>copy|copies</translation>
    </message>
    <message>
        <source>{count} hal sudah berubah</source>
        <translation>{count} thing has changed|{count} things have changed</translation>
    </message>
    <message>
        <source>{count} halaman</source>
        <translation>{count} page|{count} pages</translation>
    </message>
    <message>
        <source>{day}, pukul {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
</context>
<context>
    <name>ImpressionsPage</name>
    <message>
        <source>Belum ada yang dicetak</source>
        <translation>Nothing printed yet</translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation>Make a brochure</translation>
    </message>
    <message>
        <source>Buat ralat</source>
        <translation>Make a correction slip</translation>
    </message>
    <message>
        <source>Buka PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Cetakan</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>Membuat {name}</source>
        <translation>Making {name}</translation>
    </message>
    <message>
        <source>Ralat</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Semua masih benar</source>
        <translation>All still correct</translation>
    </message>
    <message>
        <source>Setiap PDF dan cetakan dicatat di sini. Kalau datanya berubah, terlihat apa yang salah.</source>
        <translation>Every PDF and print is noted here. When the data changes, you see what is wrong on paper.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} cetakan perlu ralat</source>
        <translation>{count} print needs corrections|{count} prints need corrections</translation>
    </message>
    <message>
        <source>{title} dibuka seperti dulu: kertas {paper}</source>
        <translation>{title} opened as it was: paper {paper}</translation>
    </message>
    <message>
        <source>{title} disingkirkan</source>
        <translation>{title} put away</translation>
    </message>
</context>
<context>
    <name>InkEstimate</name>
    <message>
        <source>Menghitung tinta…</source>
        <translation>Estimating ink…</translation>
    </message>
    <message>
        <source>Tinta: setara ± {count} halaman teks biasa</source>
        <translation>Ink: about {count} page of plain text|Ink: about {count} pages of plain text</translation>
    </message>
</context>
<context>
    <name>LabelAmounts</name>
    <message>
        <source>Semua produk sama banyak</source>
        <translation>All products the same</translation>
    </message>
    <message>
        <source>{count} produk punya jumlah sendiri</source>
        <translation>{count} product has a number of its own|{count} products have a number of their own</translation>
    </message>
</context>
<context>
    <name>LabelFirst</name>
    <message>
        <source>Label ke-{first} dari {count}. Klik label kosong yang pertama.</source>
        <translation>Label {first} of {count}. Click the first empty label.</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>Ubah ukuran label…</source>
        <translation>Change label sizes…</translation>
    </message>
    <message>
        <source>Ukuran sendiri</source>
        <translation>Own size</translation>
    </message>
</context>
<context>
    <name>LabelGridTable</name>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Celah ke bawah</source>
        <translation>Gap down</translation>
    </message>
    <message>
        <source>Celah ke kanan</source>
        <translation>Gap across</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Label-label ini tidak muat di kertas A4. Periksa angkanya.</source>
        <translation>These labels do not fit on A4 paper. Check the numbers.</translation>
    </message>
    <message>
        <source>Lebar</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Tepi atas</source>
        <translation>Top edge</translation>
    </message>
    <message>
        <source>Tepi kiri</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Tinggi</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Ukur lembar Anda dengan penggaris, dalam milimeter. Periksa dengan lembar penggaris.</source>
        <translation>Measure your sheet with a ruler, in millimetres. Check it with the ruler page.</translation>
    </message>
    <message>
        <source>Ukuran lembar label</source>
        <translation>Sizes of label sheets</translation>
    </message>
    <message>
        <source>{name}: ukuran semula</source>
        <translation>{name}: original size</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Bahasa: {name}</source>
        <translation>Language: {name}</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Gabungkan kategori</source>
        <translation>Merge categories</translation>
    </message>
    <message>
        <source>Gabungkan {name} ke kategori mana?</source>
        <translation>Merge {name} into which category?</translation>
    </message>
    <message>
        <source>Hapus kategori</source>
        <translation>Remove category</translation>
    </message>
    <message>
        <source>Kategori baru untuk produknya</source>
        <translation>New category of its products</translation>
    </message>
    <message>
        <source>Kategori tujuan</source>
        <translation>Category to merge into</translation>
    </message>
    <message>
        <source>Tanpa kategori</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>{count} berkategori {name}. Ke mana?</source>
        <translation>{count} in {name}. Where do they go?</translation>
    </message>
    <message>
        <source>{count} pindah.</source>
        <translation>{count} will move.</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Terakhir diubah</source>
        <translation>Recently changed</translation>
    </message>
    <message>
        <source>{count} desa</source>
        <translation>{count} village|{count} villages</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{found} dari {count} produk</source>
        <translation>{found} of {count} product|{found} of {count} products</translation>
    </message>
    <message>
        <source>{products} dari {villages}</source>
        <translation>{products} from {villages}</translation>
    </message>
</context>
<context>
    <name>LocationCard</name>
    <message>
        <source>Batas {name}: dari kantor ini.</source>
        <translation>Outline of {name}: from this office.</translation>
    </message>
    <message>
        <source>Batas {name}: {source}.</source>
        <translation>Outline of {name}: {source}.</translation>
    </message>
    <message>
        <source>Batas {province} belum ada di peta; yang tampak {older} sebelum dimekarkan.</source>
        <translation>The map has no border of {province} yet; it shows {older} before it was divided.</translation>
    </message>
    <message>
        <source>Belum seperti koordinat. Tulis lintang lalu bujur, contoh -7.84, 110.16.</source>
        <translation>Not like coordinates yet. Write latitude, then longitude, for example -7.84, 110.16.</translation>
    </message>
    <message>
        <source>Contoh -7.84, 110.16. Bisa ditempel dari Google Maps.</source>
        <translation>For example -7.84, 110.16. Can be pasted from Google Maps.</translation>
    </message>
    <message>
        <source>Garis batas</source>
        <translation>Outlines</translation>
    </message>
    <message>
        <source>Garis peta: Natural Earth. Nama tempat: GeoNames, CC BY 4.0.</source>
        <translation>Outlines: Natural Earth. Place names: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Hapus letak</source>
        <translation>Remove location</translation>
    </message>
    <message>
        <source>Klik peta untuk menandai desa</source>
        <translation>Click the map to mark the village</translation>
    </message>
    <message>
        <source>Koordinat</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Lepaskan untuk memakai garis batas dari berkas ini</source>
        <translation>Drop to use the outline in this file</translation>
    </message>
    <message>
        <source>Letak</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Menampilkan {names}.</source>
        <translation>Shows {names}.</translation>
    </message>
    <message>
        <source>Perbesar peta</source>
        <translation>Enlarge the map</translation>
    </message>
    <message>
        <source>Perkecil peta</source>
        <translation>Reduce the map</translation>
    </message>
    <message>
        <source>Peta letak desa</source>
        <translation>Map of where the village lies</translation>
    </message>
    <message>
        <source>Salin koordinat</source>
        <translation>Copy coordinates</translation>
    </message>
    <message>
        <source>Tampilkan seluruh provinsi</source>
        <translation>Show the whole province</translation>
    </message>
    <message>
        <source>Tampilkan seluruh {regency}</source>
        <translation>Show all of {regency}</translation>
    </message>
    <message>
        <source>Tautan ini tidak memuat koordinat. Di Google Maps, klik kanan desa lalu salin angkanya.</source>
        <translation>This link holds no coordinates. In Google Maps, right-click the village and copy the numbers.</translation>
    </message>
    <message>
        <source>Tidak ada peta untuk kode desa ini. Koordinat tetap bisa diisi.</source>
        <translation>There is no map for this village's code. Coordinates can be filled in all the same.</translation>
    </message>
    <message>
        <source>Titik ini di luar {province}. Periksa angka dan tanda minusnya.</source>
        <translation>This point lies outside {province}. Check the numbers and the minus sign.</translation>
    </message>
    <message>
        <source>Tombol panah menggeser tanda silang, Enter menaruh desa di situ, plus dan minus memperbesar peta.</source>
        <translation>Arrow keys move a cross, Enter puts the village there, plus and minus zoom the map.</translation>
    </message>
    <message>
        <source>belum ditandai</source>
        <translation>not marked yet</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
    <message>
        <source>{text} disalin</source>
        <translation>{text} copied</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Belum ada cadangan</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cadangan: {when}</source>
        <translation>Backup: {when}</translation>
    </message>
    <message>
        <source>Diulangi: {deed}</source>
        <translation>Done again: {deed}</translation>
    </message>
    <message>
        <source>Diurungkan: {deed}</source>
        <translation>Undone: {deed}</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Katalog Desa</source>
        <translation>Katalog Desa</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MeetingLine</name>
    <message>
        <source>Contoh: 14 Mar 2026</source>
        <translation>For example: 14 Mar 2026</translation>
    </message>
    <message>
        <source>RAT tahun buku {year} belum tercatat; NIK koperasi bergantung padanya.</source>
        <translation>No meeting on the accounts of {year} is noted; the cooperative's number depends on it.</translation>
    </message>
    <message>
        <source>Rapat anggota tahunan (RAT) terakhir</source>
        <translation>Last annual members' meeting (RAT)</translation>
    </message>
    <message>
        <source>Tulis tanggal yang sudah lewat, contoh 14 Mar 2026.</source>
        <translation>Write a day in the past, for example 14 Mar 2026.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Hapus {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Ketua, bendahara, atau pembuat yang ingin dikenalkan.</source>
        <translation>Chair, treasurer, or makers worth introducing.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pengurus dan anggota</source>
        <translation>Board and members</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Pindahkan ke atas</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Pindahkan ke bawah</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Pindahkan {name}</source>
        <translation>Move {name}</translation>
    </message>
    <message>
        <source>Tambah anggota</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>baris {place}</source>
        <translation>row {place}</translation>
    </message>
    <message>
        <source>{shown} dari {all} ditampilkan</source>
        <translation>{shown} of {all} shown</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gabungkan dua desa</source>
        <translation>Merge two villages</translation>
    </message>
    <message>
        <source>Gabungkan dua produk</source>
        <translation>Merge two products</translation>
    </message>
    <message>
        <source>Gabungkan dua produsen</source>
        <translation>Merge two producers</translation>
    </message>
    <message>
        <source>Ikut pindah ke {name}: {what}.</source>
        <translation>Moves along to {name}: {what}.</translation>
    </message>
    <message>
        <source>Menggabungkan</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>Menggabungkan…</source>
        <translation>Merging…</translation>
    </message>
    <message>
        <source>Pilih isi yang dipakai. Semuanya satu langkah yang bisa diurungkan.</source>
        <translation>Choose what is kept. All of it is one step that can be undone.</translation>
    </message>
    <message>
        <source>Sama di keduanya: {fields}.</source>
        <translation>The same in both: {fields}.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} cetakan</source>
        <translation>{count} print|{count} prints</translation>
    </message>
    <message>
        <source>{count} pameran</source>
        <translation>{count} fair|{count} fairs</translation>
    </message>
    <message>
        <source>{count} pendampingan</source>
        <translation>{count} record of help|{count} records of help</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{count} produsen</source>
        <translation>{count} producer|{count} producers</translation>
    </message>
    <message>
        <source>{name}: dua catatan menjadi satu</source>
        <translation>{name}: two records became one</translation>
    </message>
</context>
<context>
    <name>MonthToggles</name>
    <message>
        <source>Sepanjang tahun</source>
        <translation>All year</translation>
    </message>
</context>
<context>
    <name>MoreVillages</name>
    <message>
        <source>Desa ini belum dipilih dari daftar.</source>
        <translation>This village was not chosen from the list.</translation>
    </message>
    <message>
        <source>Desa lain yang membuat produk yang sama. Ketik namanya, lalu pilih.</source>
        <translation>Other villages that make the same product. Type the name, then choose.</translation>
    </message>
    <message>
        <source>Hapus {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Juga dibuat di</source>
        <translation>Also made in</translation>
    </message>
</context>
<context>
    <name>NoProducts</name>
    <message>
        <source>Belum ada produk di katalog ini</source>
        <translation>No products in this catalogue yet</translation>
    </message>
    <message>
        <source>Buka contoh</source>
        <translation>Open the samples</translation>
    </message>
    <message>
        <source>Katalog contoh untuk dicoba, bisa dihapus kapan saja.</source>
        <translation>A sample catalogue to try out; remove it at any time.</translation>
    </message>
    <message>
        <source>Lihat contoh dulu</source>
        <translation>Look at samples first</translation>
    </message>
    <message>
        <source>Mulai dari foto</source>
        <translation>Start from photos</translation>
    </message>
    <message>
        <source>Mulai dari nama. Sisanya bisa dilengkapi nanti.</source>
        <translation>Start with a name. The rest can follow later.</translation>
    </message>
    <message>
        <source>Pilih cara yang paling mudah untuk memulai. Anda bisa memakai ketiganya.</source>
        <translation>Choose the easiest way to start. You can use all three.</translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation>Choose photo</translation>
    </message>
    <message>
        <source>Satu foto menjadi satu produk. Bisa juga ditarik ke sini.</source>
        <translation>One photo becomes one product. You can also drag them here.</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Tambah satu per satu</source>
        <translation>Add one by one</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Coba kata lain, atau sebagian dari kata itu.</source>
        <translation>Try another word, or a part of it.</translation>
    </message>
    <message>
        <source>Disaring: {filters}.</source>
        <translation>Filtered: {filters}.</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Hapus pencarian dan filter</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Juga cocok di luar daftar produk</source>
        <translation>Also found outside the list of products</translation>
    </message>
    <message>
        <source>Tampilkan {count} di arsip</source>
        <translation>Show {count} in the archive</translation>
    </message>
    <message>
        <source>Tampilkan {count} di luar arsip</source>
        <translation>Show {count} outside the archive</translation>
    </message>
    <message>
        <source>Tampilkan {count} tanpa filter</source>
        <translation>Show {count} without filters|Show {count} without filters</translation>
    </message>
    <message>
        <source>Tidak ada produk yang cocok</source>
        <translation>No products match</translation>
    </message>
    <message>
        <source>Tidak ada produk yang cocok dengan “{words}”</source>
        <translation>No product matches “{words}”</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Desa, kabupaten, atau kota</source>
        <translation>Village, regency or city</translation>
    </message>
    <message>
        <source>Dipakai untuk kode QR di brosur.</source>
        <translation>Used for the QR codes in brochures.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Foto sampul brosur</source>
        <translation>Brochure cover photo</translation>
    </message>
    <message>
        <source>Judul brosur – English</source>
        <translation>Brochure title – English</translation>
    </message>
    <message>
        <source>Judul brosur – Indonesia</source>
        <translation>Brochure title – Indonesian</translation>
    </message>
    <message>
        <source>Judul brosur – 한국어</source>
        <translation>Brochure title – Korean</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Muncul di sampul brosur.</source>
        <translation>Shown on brochure covers.</translation>
    </message>
    <message>
        <source>Nama koperasi atau kantor desa</source>
        <translation>Name of the cooperative or village office</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tanpa foto ini, sampul memakai foto desa.</source>
        <translation>Without this photo, the cover uses a village photo.</translation>
    </message>
    <message>
        <source>WhatsApp pemesanan</source>
        <translation>WhatsApp for orders</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Anak judul – {language}</source>
        <translation>Subtitle – {language}</translation>
    </message>
    <message>
        <source>Bab menurut</source>
        <translation>Chapters by</translation>
    </message>
    <message>
        <source>Bahasa, paling banyak dua</source>
        <translation>Languages, two at most</translation>
    </message>
    <message>
        <source>Cerita produk</source>
        <translation>Product story</translation>
    </message>
    <message>
        <source>Dengan pembagian adil, tiap bagian menjadi satu bab.</source>
        <translation>With a fair share, each share is a chapter.</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Di bawah lencananya</source>
        <translation>Below its badge</translation>
    </message>
    <message>
        <source>Foto sampul</source>
        <translation>Cover photo</translation>
    </message>
    <message>
        <source>Harga eceran</source>
        <translation>Retail price</translation>
    </message>
    <message>
        <source>Harga grosir</source>
        <translation>Wholesale price</translation>
    </message>
    <message>
        <source>Judul – {language}</source>
        <translation>Title – {language}</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kode QR WhatsApp</source>
        <translation>WhatsApp QR code</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Langsung ke nomor koperasi</source>
        <translation>Straight to the cooperative's number</translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation>Certificate numbers</translation>
    </message>
    <message>
        <source>Produk per halaman</source>
        <translation>Products per page</translation>
    </message>
    <message>
        <source>Satu brosur paling banyak dua bahasa. Lepas satu dulu.</source>
        <translation>A brochure has two languages at most. Take one off first.</translation>
    </message>
    <message>
        <source>Tampilkan harga</source>
        <translation>Show prices</translation>
    </message>
    <message>
        <source>Tema warna</source>
        <translation>Colour theme</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Untuk pembeli partai besar</source>
        <translation>For bulk buyers</translation>
    </message>
    <message>
        <source>Yang panjang dimuat di belakang</source>
        <translation>Long ones go to the back</translation>
    </message>
</context>
<context>
    <name>OriginForm</name>
    <message>
        <source>Angka di bawah kode batang</source>
        <translation>The digits below the barcode</translation>
    </message>
    <message>
        <source>Asal dan kontak</source>
        <translation>Origin and contact</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Belum diisi di data koperasi</source>
        <translation>Not filled in at the cooperative yet</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Buka halaman desa</source>
        <translation>Open the village's page</translation>
    </message>
    <message>
        <source>Contoh 10722 (KBLI 2020)</source>
        <translation>For example 10722 (KBLI 2020)</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desa ini belum dipilih dari daftar.</source>
        <translation>This village was not chosen from the list.</translation>
    </message>
    <message>
        <source>Dipakai untuk kode QR di brosur.</source>
        <translation>Used for the QR codes in brochures.</translation>
    </message>
    <message>
        <source>KBLI</source>
        <translation>KBLI</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ketersediaan</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Ketik nama desa, lalu pilih dari daftar.</source>
        <translation>Type the village's name, then choose from the list.</translation>
    </message>
    <message>
        <source>Kode HS</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Kode batang (GTIN)</source>
        <translation>Barcode (GTIN)</translation>
    </message>
    <message>
        <source>Koperasi atau produsen</source>
        <translation>Cooperative or producer</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah kategori baru…</source>
        <translation>Add a new category…</translation>
    </message>
    <message>
        <source>Tambah koperasi baru…</source>
        <translation>Add a new cooperative…</translation>
    </message>
    <message>
        <source>Ubah di halaman koperasi</source>
        <translation>Change it on the cooperative's page</translation>
    </message>
    <message>
        <source>Untuk ekspor, contoh 1702.90.00</source>
        <translation>For export, for example 1702.90.00</translation>
    </message>
    <message>
        <source>WhatsApp pemesanan</source>
        <translation>WhatsApp for orders</translation>
    </message>
    <message>
        <source>wajib</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>OwnOptions</name>
    <message>
        <source>kurangi</source>
        <translation>less</translation>
    </message>
    <message>
        <source>tambah</source>
        <translation>more</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cari di mana saja</source>
        <translation>Search everywhere</translation>
    </message>
</context>
<context>
    <name>PageDrop</name>
    <message>
        <source>Lepaskan untuk membuat produk dari {count} foto</source>
        <translation>Drop to make a product of {count} photo|Drop to make products of {count} photos</translation>
    </message>
    <message>
        <source>Lepaskan untuk menambah {count} foto ke {name}</source>
        <translation>Drop to add {count} photo to {name}|Drop to add {count} photos to {name}</translation>
    </message>
    <message>
        <source>Lepaskan untuk mencocokkan isi folder dengan produk</source>
        <translation>Drop to match the folder’s photos with products</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Bukan yang sama</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Baru saja dibuka</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Cari di mana saja</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Cari produk, koperasi, desa, halaman, tindakan…</source>
        <translation>Find products, cooperatives, villages, pages, actions…</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{words}”.</source>
        <translation>Nothing matches “{words}”.</translation>
    </message>
    <message>
        <source>{count} hasil</source>
        <translation>{count} result|{count} results</translation>
    </message>
    <message>
        <source>↑ ↓ pilih   Tab kelompok berikutnya   Enter buka   Esc tutup</source>
        <translation>↑ ↓ choose   Tab next group   Enter open   Esc close</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Arsip produk</source>
        <translation>Product archive</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Mungkin tercatat dua kali</source>
        <translation>Perhaps entered twice</translation>
    </message>
    <message>
        <source>Tambah koperasi</source>
        <translation>Add cooperative</translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>Terang atau gelap mengikuti sistem</source>
        <translation>Light or dark as the system</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Ubah harga</source>
        <translation>Change prices</translation>
    </message>
    <message>
        <source>Ubah sekaligus</source>
        <translation>Bulk edit</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Desa</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Pameran</source>
        <translation>Fairs</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Semua produk untuk “{words}”</source>
        <translation>All products for “{words}”</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>A4 mendatar</source>
        <translation>A4 landscape</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Berlaku tanpa batas waktu</source>
        <translation>Valid without end date</translation>
    </message>
    <message>
        <source>Contoh: 14 Agu 2028</source>
        <translation>For example: 14 Aug 2028</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus sertifikat</source>
        <translation>Remove certificate</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor belum diisi</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Tulis tanggal, contoh 14 Agu 2028.</source>
        <translation>Write a date, for example 14 Aug 2028.</translation>
    </message>
    <message>
        <source>Ubah {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>sampai {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>{days} hari lagi</source>
        <translation>{days} day left|{days} days left</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Legalitas dan sertifikat</source>
        <translation>Legal papers and certificates</translation>
    </message>
    <message>
        <source>NIB, badan hukum, atau sertifikat lain milik produsen.</source>
        <translation>NIB, legal entity, or other certificates of the producer.</translation>
    </message>
    <message>
        <source>Sertifikat dihapus</source>
        <translation>Certificate removed</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah sertifikat</source>
        <translation>Add certificate</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PartnerIdentity</name>
    <message>
        <source>Data</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Negara</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Tulis namanya, contoh Dinas Koperasi dan UKM.</source>
        <translation>Write its name, for example Dinas Koperasi dan UKM.</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Belum ada mitra</source>
        <translation>No partners yet</translation>
    </message>
    <message>
        <source>Dinas, bank, toko, atau kampus yang mendampingi koperasi; pendampingannya tampil di profil.</source>
        <translation>Agencies, banks, shops or universities that help cooperatives; what they did appears in profiles.</translation>
    </message>
    <message>
        <source>Tambah mitra</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>{count} mitra</source>
        <translation>{count} partner|{count} partners</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Ada di arsip</source>
        <translation>In the archive</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Siapa mitra ini dan apa perannya dalam program.</source>
        <translation>Who this partner is and its part in the programme.</translation>
    </message>
    <message>
        <source>Tercetak di profil produsen</source>
        <translation>Printed in producer profiles</translation>
    </message>
    <message>
        <source>Tidak ditawarkan lagi. Pendampingan yang tercatat tetap ada.</source>
        <translation>Not offered any more. The help on record stays.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>pendampingan</source>
        <translation>record of help|records of help</translation>
    </message>
    <message>
        <source>produsen didampingi</source>
        <translation>producer helped|producers helped</translation>
    </message>
    <message>
        <source>{name} diarsipkan</source>
        <translation>{name} archived</translation>
    </message>
</context>
<context>
    <name>PartnersSide</name>
    <message>
        <source>Pendampingan</source>
        <translation>Help given</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Baris pertama dikenali sebagai judul kolom.</source>
        <translation>The first row was taken for column headings.</translation>
    </message>
    <message>
        <source>Dilewati karena dihitung sendiri: {columns}.</source>
        <translation>Left out because the program works it out: {columns}.</translation>
    </message>
    <message>
        <source>Tidak bisa dikosongkan: {columns}.</source>
        <translation>Cannot be empty: {columns}.</translation>
    </message>
    <message>
        <source>{count} baris terakhir tidak ditempel: daftarnya habis.</source>
        <translation>The last row is not pasted: the list ends.|The last {count} rows are not pasted: the list ends.</translation>
    </message>
    <message>
        <source>{count} kolom terakhir tidak ditempel: tabelnya habis.</source>
        <translation>The last column is not pasted: the table ends.|The last {count} columns are not pasted: the table ends.</translation>
    </message>
    <message>
        <source>{count} sel kosong: isi yang lama tetap.</source>
        <translation>{count} empty cell: what was there stays.|{count} empty cells: what was there stays.</translation>
    </message>
    <message>
        <source>{count} sel sudah kosong.</source>
        <translation>{count} cell is empty already.|{count} cells are empty already.</translation>
    </message>
    <message>
        <source>{count} sel sudah sama.</source>
        <translation>{count} cell is the same already.|{count} cells are the same already.</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kosongkan juga {count} sel</source>
        <translation>Empty {count} cell too|Empty {count} cells too</translation>
    </message>
    <message>
        <source>Kosongkan sel</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>Menempel ke produk</source>
        <translation>Pasting into products</translation>
    </message>
    <message>
        <source>Menghitung…</source>
        <translation>Working it out…</translation>
    </message>
    <message>
        <source>Mengosongkan sel</source>
        <translation>Emptying cells</translation>
    </message>
    <message>
        <source>Menyiapkan pratinjau</source>
        <translation>Preparing the preview</translation>
    </message>
    <message>
        <source>Pratinjau tempelan</source>
        <translation>Preview of the paste</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Terapkan ke {count} produk</source>
        <translation>Apply to {count} product|Apply to {count} products</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} baris</source>
        <translation>{count} row|{count} rows</translation>
    </message>
    <message>
        <source>{count} kolom</source>
        <translation>{count} column|{count} columns</translation>
    </message>
    <message>
        <source>{count} sel dibiarkan, alasannya di atas.</source>
        <translation>{count} cell is left alone, for the reason above.|{count} cells are left alone, for the reasons above.</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>sudah ada di produk ini</source>
        <translation>already in this product</translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Jadikan produk baru</source>
        <translation>Make a new product</translation>
    </message>
    <message>
        <source>Jangan tawarkan lagi</source>
        <translation>Do not offer again</translation>
    </message>
    <message>
        <source>Masukkan ke produk</source>
        <translation>Put into a product</translation>
    </message>
    <message>
        <source>Masukkan {count} foto ke</source>
        <translation>Put {count} photo into|Put {count} photos into</translation>
    </message>
    <message>
        <source>Nama produk baru</source>
        <translation>Name of the new product</translation>
    </message>
    <message>
        <source>Nama produk baru: menurut berkasnya</source>
        <translation>New product's name: as the file's</translation>
    </message>
    <message>
        <source>Pilih foto di daftar untuk melihatnya.</source>
        <translation>Choose a photo in the list to see it.</translation>
    </message>
    <message>
        <source>Sisihkan</source>
        <translation>Leave aside</translation>
    </message>
    <message>
        <source>kecil untuk dicetak</source>
        <translation>small for printing</translation>
    </message>
    <message>
        <source>sudah ada di produk ini, tidak akan digandakan</source>
        <translation>already in this product, will not be doubled</translation>
    </message>
    <message>
        <source>{width} × {height} piksel</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>Buat produk</source>
        <translation>Make products</translation>
    </message>
    <message>
        <source>Buat {count} produk baru dari foto?</source>
        <translation>Make {count} new product from the photo?|Make {count} new products from the photos?</translation>
    </message>
    <message>
        <source>Cocokkan foto</source>
        <translation>Match photos</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Menyalin foto…</source>
        <translation>Copying photos…</translation>
    </message>
    <message>
        <source>Periksa dulu, lalu masukkan semuanya sekaligus. Yang lain bisa menjadi produk baru.</source>
        <translation>Look through them, then put them all in at once. The others may become new products.</translation>
    </message>
    <message>
        <source>Pilih foto produk</source>
        <translation>Choose product photos</translation>
    </message>
    <message>
        <source>Setiap foto menjadi satu produk. Nama dan harga diisi kemudian.</source>
        <translation>Each photo becomes one product. Name and price come later.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} dari {total} foto cocok dengan produk yang ada</source>
        <translation>{count} of {total} photos matches products that are there|{count} of {total} photos match products that are there</translation>
    </message>
    <message>
        <source>{count} foto ditambahkan</source>
        <translation>{count} photo added|{count} photos added</translation>
    </message>
    <message>
        <source>{count} produk dibuat</source>
        <translation>{count} product made|{count} products made</translation>
    </message>
</context>
<context>
    <name>PhotoPairForm</name>
    <message>
        <source>Foto sebelum</source>
        <translation>Photo before</translation>
    </message>
    <message>
        <source>Foto sesudah</source>
        <translation>Photo after</translation>
    </message>
    <message>
        <source>Tambah pasangan foto</source>
        <translation>Add a pair of photos</translation>
    </message>
</context>
<context>
    <name>PhotoPairs</name>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Foto {place} dari {count}</source>
        <translation>Photo {place} of {count}</translation>
    </message>
    <message>
        <source>Hapus foto</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>Jadikan sampul</source>
        <translation>Make it the cover</translation>
    </message>
    <message>
        <source>Potong foto</source>
        <translation>Crop photo</translation>
    </message>
    <message>
        <source>Putar foto</source>
        <translation>Rotate photo</translation>
    </message>
    <message>
        <source>Sampul</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>sampul</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>{pixels} piksel, terlalu kecil untuk brosur</source>
        <translation>{pixels} pixels, too small for a brochure</translation>
    </message>
</context>
<context>
    <name>PhotoWell</name>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Ganti foto</source>
        <translation>Change photo</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lepaskan untuk memakai foto ini</source>
        <translation>Drop to use this photo</translation>
    </message>
    <message>
        <source>Menyalin foto…</source>
        <translation>Copying photos…</translation>
    </message>
    <message>
        <source>Pilih foto</source>
        <translation>Choose photo</translation>
    </message>
</context>
<context>
    <name>PhotosForm</name>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Foto dihapus</source>
        <translation>Photo removed</translation>
    </message>
    <message>
        <source>Lepaskan untuk menambah {count} foto</source>
        <translation>Drop to add {count} photo|Drop to add {count} photos</translation>
    </message>
    <message>
        <source>Menambahkan foto</source>
        <translation>Adding photos</translation>
    </message>
    <message>
        <source>Pilih foto produk</source>
        <translation>Choose product photos</translation>
    </message>
    <message>
        <source>Seret untuk mengurutkan. Foto pertama jadi sampul brosur.</source>
        <translation>Drag to sort. The first photo is the brochure's cover.</translation>
    </message>
    <message>
        <source>Tambah foto</source>
        <translation>Add photo</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>atau tarik ke sini</source>
        <translation>or drag here</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Centang yang yakin</source>
        <translation>Tick the sure ones</translation>
    </message>
    <message>
        <source>Cocokkan foto</source>
        <translation>Match photos</translation>
    </message>
    <message>
        <source>Foto dan produknya</source>
        <translation>Photos and their products</translation>
    </message>
    <message>
        <source>Kecocokan</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Lepaskan untuk mencocokkan foto ini juga</source>
        <translation>Drop to match these photos too</translation>
    </message>
    <message>
        <source>Masukkan foto</source>
        <translation>Put in photos</translation>
    </message>
    <message>
        <source>Masukkan {count} foto</source>
        <translation>Put in {count} photo|Put in {count} photos</translation>
    </message>
    <message>
        <source>Membaca nama foto…</source>
        <translation>Reading photo names…</translation>
    </message>
    <message>
        <source>Mencocokkan foto</source>
        <translation>Matching photos</translation>
    </message>
    <message>
        <source>Menyalin foto…</source>
        <translation>Copying photos…</translation>
    </message>
    <message>
        <source>Nama berkas dan foldernya dicocokkan dengan kode dan nama produk. Anda memeriksa hasilnya dulu.</source>
        <translation>File and folder names are matched with product codes and names. You look through the result first.</translation>
    </message>
    <message>
        <source>Perlu dilihat {count}</source>
        <translation>To look at {count}</translation>
    </message>
    <message>
        <source>Pilih folder foto</source>
        <translation>Choose a folder of photos</translation>
    </message>
    <message>
        <source>Pilih folder lain, atau tarik fotonya.</source>
        <translation>Choose another folder, or drag the photos in.</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Selesaikan yang ini dulu, lalu tambahkan foldernya lagi.</source>
        <translation>Finish these first, then add the folder again.</translation>
    </message>
    <message>
        <source>Semua {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>Tambah foto dari folder…</source>
        <translation>Add photos from a folder…</translation>
    </message>
    <message>
        <source>Tarik foto atau folder ke sini</source>
        <translation>Drag photos or a folder here</translation>
    </message>
    <message>
        <source>Tidak ada foto di sana</source>
        <translation>No photos there</translation>
    </message>
    <message>
        <source>Tidak cocok {count}</source>
        <translation>No match {count}</translation>
    </message>
    <message>
        <source>Tidak semua foto dimasukkan</source>
        <translation>Not all photos were put in</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Yakin {count}</source>
        <translation>Sure {count}</translation>
    </message>
    <message>
        <source>{count} foto</source>
        <translation>{count} photo|{count} photos</translation>
    </message>
    <message>
        <source>{count} foto belum ikut</source>
        <translation>{count} photo is not here yet|{count} photos are not here yet</translation>
    </message>
    <message>
        <source>{count} foto disisihkan: tetap di tempatnya, ditawarkan lagi nanti.</source>
        <translation>{count} photo left aside: it stays where it is and is offered again later.|{count} photos left aside: they stay where they are and are offered again later.</translation>
    </message>
    <message>
        <source>{count} foto sudah ada di produknya.</source>
        <translation>{count} photo was in its product already.|{count} photos were in their products already.</translation>
    </message>
    <message>
        <source>{count} foto, berkas aslinya tidak diubah</source>
        <translation>{count} photo, its file is not changed|{count} photos, their files are not changed</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{photos} ke {products}, satu langkah yang bisa diurungkan.</source>
        <translation>{photos} to {products}, one step that can be undone.</translation>
    </message>
    <message>
        <source>{photos} masuk ke {products}</source>
        <translation>{photos} put into {products}</translation>
    </message>
</context>
<context>
    <name>PlannedPanel</name>
    <message>
        <source>Ada produk yang baru saja berubah</source>
        <translation>A product has just changed</translation>
    </message>
    <message>
        <source>Belum ada yang ditulis. Pratinjau sudah diperbarui; periksa lagi, lalu terapkan.</source>
        <translation>Nothing has been written. The preview is renewed; check it again, then apply.</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} produk diubah</source>
        <translation>{count} product changed|{count} products changed</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Atur kategori</source>
        <translation>Manage categories</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Buka ulang sekarang</source>
        <translation>Reopen now</translation>
    </message>
    <message>
        <source>Daftar kelompok produk kantor Anda: nama, urutan, gabungkan.</source>
        <translation>Your office's list of product groups: names, order, merging.</translation>
    </message>
    <message>
        <source>Ditulis di riwayat perubahan, supaya jelas siapa yang mengubah.</source>
        <translation>Written into the history, so that it is clear who changed what.</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>Kategori produk</source>
        <translation>Product categories</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Terang atau gelap</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Ukuran baru dipakai saat program dibuka lagi.</source>
        <translation>The new size is used when the program is opened again.</translation>
    </message>
    <message>
        <source>Ukuran tampilan</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Persiapan</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Siap berangkat</source>
        <translation>Ready to go</translation>
    </message>
    <message>
        <source>{done} dari {total} selesai</source>
        <translation>{done} of {total} done</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman yang akan dicetak</source>
        <translation>Page to be printed</translation>
    </message>
    <message>
        <source>Halaman {page} dari {total}</source>
        <translation>Page {page} of {total}</translation>
    </message>
</context>
<context>
    <name>PrintCheck</name>
    <message>
        <source>Ekspor juga</source>
        <translation>Export anyway</translation>
    </message>
    <message>
        <source>Pembagian ruang</source>
        <translation>Shares of space</translation>
    </message>
    <message>
        <source>Pemeriksaan cetak</source>
        <translation>Print check</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Siap dicetak, tidak ada yang perlu diperbaiki</source>
        <translation>Ready to print, nothing to mend</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{count} halaman aman</source>
        <translation>{count} page fine|{count} pages fine</translation>
    </message>
    <message>
        <source>{count} perlu dilihat</source>
        <translation>{count} to look at</translation>
    </message>
    <message>
        <source>{count} perlu diperbaiki</source>
        <translation>{count} to mend</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Belum ada printer di komputer ini. Simpan PDF-nya, lalu cetak di tempat fotokopi atau percetakan.</source>
        <translation>There is no printer on this computer yet. Save the PDF, then print it at a copy shop or a print shop.</translation>
    </message>
    <message>
        <source>Berwarna</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Bolak-balik</source>
        <translation>Double-sided</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak 1 contoh dulu</source>
        <translation>Print 1 sample first</translation>
    </message>
    <message>
        <source>Cetak brosur</source>
        <translation>Print the brochure</translation>
    </message>
    <message>
        <source>Cetak {count} salinan</source>
        <translation>Print {count} copy|Print {count} copies</translation>
    </message>
    <message>
        <source>Dimuat ke {paper} dengan tepi putih.</source>
        <translation>Fitted to {paper} with white edges.</translation>
    </message>
    <message>
        <source>Ganjil (sisi depan)</source>
        <translation>Odd (fronts)</translation>
    </message>
    <message>
        <source>Ganti kertas, atau muat ke {paper} dengan tepi putih.</source>
        <translation>Change the paper, or fit to {paper} with white edges.</translation>
    </message>
    <message>
        <source>Genap (sisi belakang)</source>
        <translation>Even (backs)</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Halaman pilihan, seperti 1-4, 7</source>
        <translation>Chosen pages, such as 1-4, 7</translation>
    </message>
    <message>
        <source>Halaman yang tampak</source>
        <translation>The page shown</translation>
    </message>
    <message>
        <source>Hemat tinta</source>
        <translation>Save ink</translation>
    </message>
    <message>
        <source>Hitam putih</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Jumlah salinan</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Kertas di printer: {printer}, brosur: {brochure}</source>
        <translation>Paper in the printer: {printer}, brochure: {brochure}</translation>
    </message>
    <message>
        <source>Kurangi salinan</source>
        <translation>Fewer copies</translation>
    </message>
    <message>
        <source>Mencetak ke {printer}</source>
        <translation>Printing on {printer}</translation>
    </message>
    <message>
        <source>Muat ke {paper}</source>
        <translation>Fit to {paper}</translation>
    </message>
    <message>
        <source>Pengaturan printer…</source>
        <translation>Printer settings…</translation>
    </message>
    <message>
        <source>Pilih sendiri…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer ini tidak membalik sendiri: cetak Ganjil, balik kertasnya, lalu cetak Genap.</source>
        <translation>This printer does not turn sheets: print Odd, turn the paper over, then print Even.</translation>
    </message>
    <message>
        <source>Satu sisi saja.</source>
        <translation>One side only.</translation>
    </message>
    <message>
        <source>Semua (1–{total})</source>
        <translation>All (1–{total})</translation>
    </message>
    <message>
        <source>Simpan PDF untuk tempat fotokopi</source>
        <translation>Save a PDF for the copy shop</translation>
    </message>
    <message>
        <source>Tambah salinan</source>
        <translation>More copies</translation>
    </message>
    <message>
        <source>Tepi potong dan tanda potong</source>
        <translation>Trim margin and crop marks</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tulis halaman seperti 1-4, 7. Yang ada: 1–{total}</source>
        <translation>Write pages such as 1-4, 7. There are 1–{total}</translation>
    </message>
    <message>
        <source>Ukuran asli</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Untuk percetakan: CMYK, lebih 3 mm di setiap sisi</source>
        <translation>For a print shop: CMYK, 3 mm more on every side</translation>
    </message>
    <message>
        <source>Urutan bolak-balik sudah diatur: balik di sisi {edge}.</source>
        <translation>The order for both sides is set: turn over the {edge} edge.</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>panjang</source>
        <translation>long</translation>
    </message>
    <message>
        <source>pendek</source>
        <translation>short</translation>
    </message>
    <message>
        <source>{copies} salinan × {sheets} lembar = {all} lembar kertas</source>
        <translation>Copies: {copies} × sheets: {sheets} = {all} sheets of paper</translation>
    </message>
    <message>
        <source>{pages} halaman dikirim ke {printer}</source>
        <translation>Pages sent to {printer}: {pages}</translation>
    </message>
</context>
<context>
    <name>ProducerList</name>
    <message>
        <source>Belum ada koperasi</source>
        <translation>No cooperatives yet</translation>
    </message>
    <message>
        <source>Koperasi memberi produk nomor pemesanan, legalitas, dan bab sendiri di brosur.</source>
        <translation>A cooperative gives products a number to order at, legal papers, and a chapter of their own.</translation>
    </message>
    <message>
        <source>Tambah koperasi</source>
        <translation>Add cooperative</translation>
    </message>
    <message>
        <source>{count} produsen</source>
        <translation>{count} producer|{count} producers</translation>
    </message>
</context>
<context>
    <name>ProducerPage</name>
    <message>
        <source>Ada di arsip</source>
        <translation>In the archive</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Badan hukum aktif</source>
        <translation>Legal entity active</translation>
    </message>
    <message>
        <source>Berdiri {year}</source>
        <translation>Founded {year}</translation>
    </message>
    <message>
        <source>Buat brosur koperasi</source>
        <translation>Make its brochure</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Foto produsen</source>
        <translation>Photo of the producer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pembuka bab di brosur</source>
        <translation>Opens the chapter in brochures</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Tambahkan satu produk dulu.</source>
        <translation>Add one product first.</translation>
    </message>
    <message>
        <source>Tidak ditawarkan lagi saat mengisi produk. Produknya tetap ada.</source>
        <translation>No longer offered when filling in products. Its products stay.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>anggota</source>
        <translation>member|members</translation>
    </message>
    <message>
        <source>produk</source>
        <translation>product|products</translation>
    </message>
    <message>
        <source>sertifikat berlaku</source>
        <translation>valid certificate|valid certificates</translation>
    </message>
    <message>
        <source>siap cetak</source>
        <translation>print-ready</translation>
    </message>
    <message>
        <source>{name} diarsipkan</source>
        <translation>{name} archived</translation>
    </message>
</context>
<context>
    <name>ProducersCard</name>
    <message>
        <source>Belum ada produk</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Belum ada produsen di desa ini.</source>
        <translation>No producers in this village yet.</translation>
    </message>
    <message>
        <source>Koperasi dan produsen</source>
        <translation>Cooperatives and producers</translation>
    </message>
    <message>
        <source>Tambah koperasi</source>
        <translation>Add cooperative</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{shown} dari {all} ditampilkan</source>
        <translation>{shown} of {all} shown</translation>
    </message>
</context>
<context>
    <name>ProducersPage</name>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Cari koperasi, mitra, atau desa</source>
        <translation>Search names and places</translation>
    </message>
    <message>
        <source>Coba kata lain atau hapus pencarian.</source>
        <translation>Try other words or clear the search.</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperatives</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{words}”</source>
        <translation>Nothing matches “{words}”</translation>
    </message>
    <message>
        <source>{count} lagi. Cari namanya untuk menemukannya.</source>
        <translation>{count} more. Search by name to find them.</translation>
    </message>
</context>
<context>
    <name>ProducersSide</name>
    <message>
        <source>Pendampingan</source>
        <translation>Help received</translation>
    </message>
    <message>
        <source>Tambah mitra baru “{name}”</source>
        <translation>Add new partner “{name}”</translation>
    </message>
</context>
<context>
    <name>ProductLine</name>
    <message>
        <source>Keluarkan {name} dari pameran</source>
        <translation>Take {name} out of the fair</translation>
    </message>
    <message>
        <source>Kurang {count} hal</source>
        <translation>{count} thing missing|{count} things missing</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Pindahkan {name}</source>
        <translation>Move {name}</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Print-ready</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Di arsip</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Isi dulu nama produknya.</source>
        <translation>Enter the product's name first.</translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Produk berikutnya</source>
        <translation>Next product</translation>
    </message>
    <message>
        <source>Produk sebelumnya</source>
        <translation>Previous product</translation>
    </message>
    <message>
        <source>Semua perubahan</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Tersimpan begitu diisi</source>
        <translation>Saved as soon as you fill it in</translation>
    </message>
    <message>
        <source>{place} dari {count}</source>
        <translation>{place} of {count}</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Cari produk lain</source>
        <translation>Search another product</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Produk yang bisa dipilih</source>
        <translation>Products to choose from</translation>
    </message>
</context>
<context>
    <name>ProductTicks</name>
    <message>
        <source>Produk yang didampingi</source>
        <translation>Products it was for</translation>
    </message>
    <message>
        <source>Produsen ini belum punya produk.</source>
        <translation>This producer has no products yet.</translation>
    </message>
    <message>
        <source>Tidak ada yang dicentang berarti semua produknya.</source>
        <translation>None ticked means all of its products.</translation>
    </message>
</context>
<context>
    <name>ProductsCard</name>
    <message>
        <source>Belum ada produk di sini.</source>
        <translation>No products here yet.</translation>
    </message>
    <message>
        <source>Kurang {count} hal</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>Lihat semua</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Print-ready</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
</context>
<context>
    <name>PurposeChoice</name>
    <message>
        <source>Disiapkan untuk</source>
        <translation>Prepare for</translation>
    </message>
    <message>
        <source>Teks {language} diperlukan</source>
        <translation>{language} texts are needed</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>6 angka, atau 8 angka BTKI</source>
        <translation>6 digits, or the 8 of BTKI</translation>
    </message>
    <message>
        <source>8, 12, 13, atau 14 angka</source>
        <translation>8, 12, 13 or 14 digits</translation>
    </message>
    <message>
        <source>Boleh masuk brosur</source>
        <translation>Can go into a brochure</translation>
    </message>
    <message>
        <source>Diisi di halaman produsen</source>
        <translation>Filled in on the producer’s page</translation>
    </message>
    <message>
        <source>Kurang 1 hal lagi</source>
        <translation>1 thing missing</translation>
    </message>
    <message>
        <source>Kurang {count} hal lagi</source>
        <translation>{count} thing missing|{count} things missing</translation>
    </message>
    <message>
        <source>Minimal {count} kata</source>
        <translation>At least {count} words</translation>
    </message>
    <message>
        <source>Minimal {pixels} piksel</source>
        <translation>At least {pixels} pixels</translation>
    </message>
    <message>
        <source>P-IRT, halal, atau lainnya</source>
        <translation>P-IRT, halal or another</translation>
    </message>
    <message>
        <source>Paling banyak {count} huruf</source>
        <translation>At most {count} letters</translation>
    </message>
    <message>
        <source>Perubahan terakhir</source>
        <translation>Latest changes</translation>
    </message>
    <message>
        <source>Sebaiknya ada</source>
        <translation>Good to have</translation>
    </message>
    <message>
        <source>Semua perubahan</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Print-ready</translation>
    </message>
    <message>
        <source>Siap untuk {purpose}</source>
        <translation>Ready for {purpose}</translation>
    </message>
    <message>
        <source>Sisi pendeknya minimal {pixels} piksel</source>
        <translation>Its shorter side at least {pixels} pixels</translation>
    </message>
    <message>
        <source>Sudah lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Untuk pembeli Korea</source>
        <translation>For Korean buyers</translation>
    </message>
    <message>
        <source>Untuk pembeli luar negeri</source>
        <translation>For buyers from abroad</translation>
    </message>
    <message>
        <source>Wajib untuk {purpose}</source>
        <translation>Needed for {purpose}</translation>
    </message>
    <message>
        <source>sebelum siap cetak</source>
        <translation>before it is print-ready</translation>
    </message>
    <message>
        <source>sebelum siap untuk {purpose}</source>
        <translation>before it is ready for {purpose}</translation>
    </message>
    <message>
        <source>{count} hal sudah lengkap</source>
        <translation>{count} thing complete|{count} things complete</translation>
    </message>
    <message>
        <source>{kind} segera habis</source>
        <translation>{kind} expires soon</translation>
    </message>
    <message>
        <source>{kind} sudah habis</source>
        <translation>{kind} has expired</translation>
    </message>
    <message>
        <source>{purpose}: {state}</source>
        <translation>{purpose}: {state}</translation>
    </message>
</context>
<context>
    <name>ReadonlyNotice</name>
    <message>
        <source>Katalog ini hanya bisa dilihat dan dicetak.</source>
        <translation>This catalogue can only be looked at and printed.</translation>
    </message>
    <message>
        <source>Menyalin katalog…</source>
        <translation>Copying the catalogue…</translation>
    </message>
    <message>
        <source>Salin katalog ke folder</source>
        <translation>Copy the catalogue into a folder</translation>
    </message>
    <message>
        <source>Salin ke…</source>
        <translation>Copy to…</translation>
    </message>
    <message>
        <source>{folder} tidak bisa ditulisi. Salin ke komputer ini untuk mengubahnya; yang di sini tetap.</source>
        <translation>{folder} cannot be written to. Copy it to this computer to change it; what is here stays.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Belum ada pendampingan</source>
        <translation>No help on record yet</translation>
    </message>
    <message>
        <source>Belum ada produk</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Print-ready</translation>
    </message>
    <message>
        <source>{count} belum lengkap</source>
        <translation>{count} incomplete</translation>
    </message>
    <message>
        <source>{count} pendampingan</source>
        <translation>{count} record of help|{count} records of help</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{found} dari {all}</source>
        <translation>{found} of {all}</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Alamat ini cocok dengan beberapa tempat. Yang mana?</source>
        <translation>This address fits several places. Which one?</translation>
    </message>
    <message>
        <source>Tidak ada tempat bernama itu. Tulis desa dan kabupatennya.</source>
        <translation>There is no place of that name. Write the village and its regency.</translation>
    </message>
</context>
<context>
    <name>ResultsFoot</name>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Juga cocok di luar daftar produk</source>
        <translation>Also found outside the product list</translation>
    </message>
    <message>
        <source>Menampilkan {found} dari {count} produk yang cocok dengan “{words}”.</source>
        <translation>Showing {found} of {count} product, matching “{words}”.|Showing {found} of {count} products, matching “{words}”.</translation>
    </message>
</context>
<context>
    <name>SampleOffer</name>
    <message>
        <source>Hapus contoh</source>
        <translation>Remove sample</translation>
    </message>
    <message>
        <source>Ini katalog contoh</source>
        <translation>This is the sample catalogue</translation>
    </message>
    <message>
        <source>Menyiapkan contoh…</source>
        <translation>Preparing the sample…</translation>
    </message>
    <message>
        <source>Semua produk, produsen, dan nomor di dalamnya rekaan. Hapus kalau sudah selesai mencoba.</source>
        <translation>All products, producers and numbers in it are invented. Remove it when you have tried enough.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} produk contoh dihapus</source>
        <translation>{count} sample product removed|{count} sample products removed</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Filter tersimpan</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Filter {name}</source>
        <translation>Filter {name}</translation>
    </message>
    <message>
        <source>Filter {name} dihapus</source>
        <translation>The filter {name} was removed</translation>
    </message>
    <message>
        <source>Filter {name} disimpan</source>
        <translation>The filter {name} was saved</translation>
    </message>
    <message>
        <source>Filter {name} sekarang bernama {new}</source>
        <translation>The filter {name} is now called {new}</translation>
    </message>
    <message>
        <source>Isi filter {name} diganti</source>
        <translation>The filter {name} was replaced</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} pilihan sudah tidak ada dan dilewati.</source>
        <translation>{count} choice no longer exists and was left out.|{count} choices no longer exist and were left out.</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Ganti nama {name}</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>Hapus filter {name}</source>
        <translation>Remove the filter {name}</translation>
    </message>
    <message>
        <source>Isi {name} dengan filter yang tampil sekarang</source>
        <translation>Replace {name} with the filters shown now</translation>
    </message>
    <message>
        <source>Nama baru untuk {name}</source>
        <translation>New name for {name}</translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai filter lain.</source>
        <translation>Another filter has this name.</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Belum ada filter tersimpan.</source>
        <translation>No saved filters yet.</translation>
    </message>
    <message>
        <source>Cari atau saring produk dulu; pencarian, filter, dan urutannya bisa disimpan di sini.</source>
        <translation>Search or filter first; the search, filters and order can then be saved here.</translation>
    </message>
    <message>
        <source>Filter tersimpan</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Misalnya Kurang foto</source>
        <translation>For example No photos</translation>
    </message>
    <message>
        <source>Nama filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan pencarian dan filter yang tampil sekarang</source>
        <translation>Save the search and filters shown now</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Asal dan kontak</source>
        <translation>Origin and contact</translation>
    </message>
    <message>
        <source>Cerita</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Harga dan varian</source>
        <translation>Prices and variants</translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>ada yang perlu diperbaiki</source>
        <translation>something to mend</translation>
    </message>
    <message>
        <source>belum diisi, tidak wajib</source>
        <translation>not filled in, not required</translation>
    </message>
    <message>
        <source>belum lengkap</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Batal pilih</source>
        <translation>Deselect</translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation>Make a brochure</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Pilih semua {count}</source>
        <translation>Select all {count}</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Tambah ke pameran</source>
        <translation>Add to a fair</translation>
    </message>
    <message>
        <source>Ubah sekaligus</source>
        <translation>Bulk edit</translation>
    </message>
    <message>
        <source>{count} produk dipilih</source>
        <translation>{count} product selected|{count} products selected</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation>Make a brochure</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Tambah ke pameran</source>
        <translation>Add to a fair</translation>
    </message>
    <message>
        <source>Ubah harga</source>
        <translation>Change prices</translation>
    </message>
    <message>
        <source>Ubah sekaligus</source>
        <translation>Bulk edit</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} produk diarsipkan</source>
        <translation>{count} product archived|{count} products archived</translation>
    </message>
    <message>
        <source>{count} produk digandakan</source>
        <translation>{count} product duplicated|{count} products duplicated</translation>
    </message>
    <message>
        <source>{count} produk dipulihkan</source>
        <translation>{count} product restored|{count} products restored</translation>
    </message>
</context>
<context>
    <name>SelectionPanel</name>
    <message>
        <source>Cari produk</source>
        <translation>Search products</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Koperasi</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Pilihan produk</source>
        <translation>Choice of products</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Produk di brosur</source>
        <translation>Products in the brochure</translation>
    </message>
    <message>
        <source>Produk yang cocok ikut sendiri, juga yang ditambahkan nanti.</source>
        <translation>Products that match join by themselves, also those added later.</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua produk yang tidak diarsipkan, desa demi desa.</source>
        <translation>All products that are not archived, village by village.</translation>
    </message>
    <message>
        <source>Tarik atau tekan Alt+↑/↓ untuk mengatur urutan.</source>
        <translation>Drag or press Alt+↑/↓ to change the order.</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{count} halaman, {area} cm²</source>
        <translation>{count} pages, {area} cm²</translation>
    </message>
    <message>
        <source>{count} hanya disebut</source>
        <translation>{count} only named</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{count} tidak dicetak</source>
        <translation>{count} not printed</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{percent} % dari rata-rata</source>
        <translation>{percent}% from equal</translation>
    </message>
</context>
<context>
    <name>SheetArrangement</name>
    <message>
        <source>Balik panjang</source>
        <translation>Long edge</translation>
    </message>
    <message>
        <source>Balik pendek</source>
        <translation>Short edge</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Buku lipat</source>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Cara printer membalik kertas</source>
        <translation>How the printer turns the paper</translation>
    </message>
    <message>
        <source>Dua halaman per lembar, cetak bolak-balik, lipat, lalu staples.</source>
        <translation>Two pages a sheet, printed on both sides, folded, then stapled.</translation>
    </message>
    <message>
        <source>Halaman kecil berjajar di satu lembar A4, dengan tanda potong.</source>
        <translation>Small pages side by side on a sheet of A4, with cut marks.</translation>
    </message>
    <message>
        <source>Satu halaman per lembar. Buku lipat perlu paling sedikit empat halaman.</source>
        <translation>One page a sheet. A booklet needs at least four pages.</translation>
    </message>
    <message>
        <source>Satu lembar A4 penuh salinan halaman yang sama, dengan tanda potong.</source>
        <translation>A sheet of A4 full of copies of one page, with cut marks.</translation>
    </message>
    <message>
        <source>Satu sisi</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Susunan halaman printer kantor</source>
        <translation>Page order for the office printer</translation>
    </message>
    <message>
        <source>{count} halaman, satu per lembar.</source>
        <translation>{count} page, one a sheet.|{count} pages, one a sheet.</translation>
    </message>
    <message>
        <source>{count} per lembar</source>
        <translation>{count} a sheet</translation>
    </message>
    <message>
        <source>{count} salinan</source>
        <translation>{count} copies</translation>
    </message>
</context>
<context>
    <name>SideColumns</name>
    <message>
        <source>Kolom kanan</source>
        <translation>Right column</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Katalog Desa</source>
        <translation>Katalog Desa</translation>
    </message>
    <message>
        <source>Semua data di laptop ini</source>
        <translation>All data is on this laptop</translation>
    </message>
</context>
<context>
    <name>SimilarLine</name>
    <message>
        <source>Ada yang tercatat dua kali?</source>
        <translation>Has anything been entered twice?</translation>
    </message>
    <message>
        <source>Cari yang mirip</source>
        <translation>Find similar ones</translation>
    </message>
    <message>
        <source>Mungkin tercatat dua kali. Periksa berdampingan, gabungkan, atau nyatakan berbeda.</source>
        <translation>They may have been entered twice. Look at them side by side, merge them, or mark them as different.</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>{count} pasang koperasi atau desa mirip</source>
        <translation>{count} pair of similar cooperatives or villages|{count} pairs of similar cooperatives or villages</translation>
    </message>
    <message>
        <source>{count} pasang produk mirip</source>
        <translation>{count} pair of similar products|{count} pairs of similar products</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Anda boleh terus bekerja di halaman lain.</source>
        <translation>You can go on working on another page.</translation>
    </message>
    <message>
        <source>Cari lagi</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Dicatat sebagai dua hal yang berbeda</source>
        <translation>Noted as two different things</translation>
    </message>
    <message>
        <source>Koperasi dan produsen</source>
        <translation>Cooperatives and producers</translation>
    </message>
    <message>
        <source>Lihat koperasi</source>
        <translation>See cooperatives</translation>
    </message>
    <message>
        <source>Lihat produk</source>
        <translation>See products</translation>
    </message>
    <message>
        <source>Mencari yang mirip</source>
        <translation>Looking for similar ones</translation>
    </message>
    <message>
        <source>Mencari yang mirip…</source>
        <translation>Looking for similar ones…</translation>
    </message>
    <message>
        <source>Mungkin tercatat dua kali</source>
        <translation>Perhaps entered twice</translation>
    </message>
    <message>
        <source>Nama, desa, nomor telepon, izin, dan barcode sudah dibandingkan.</source>
        <translation>Names, villages, telephone numbers, permits and barcodes have been compared.</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Tidak ada yang tercatat dua kali</source>
        <translation>Nothing has been entered twice</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} pasang</source>
        <translation>{count} pair|{count} pairs</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>{count} lagi sama dengan sebelah kiri</source>
        <translation>{count} more are the same as on the left</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message>
        <source>{count} bulan</source>
        <translation>{count} month|{count} months</translation>
    </message>
    <message>
        <source>{count} hari</source>
        <translation>{count} day|{count} days</translation>
    </message>
    <message>
        <source>{count} minggu</source>
        <translation>{count} week|{count} weeks</translation>
    </message>
    <message>
        <source>{count} tahun</source>
        <translation>{count} year|{count} years</translation>
    </message>
</context>
<context>
    <name>SpecificationRow</name>
    <message>
        <source>Hapus baris</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Ke atas</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Ke bawah</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Pindahkan baris</source>
        <translation>Move row</translation>
    </message>
</context>
<context>
    <name>SpecificationRows</name>
    <message>
        <source>Baris “{name}” dihapus</source>
        <translation>Row “{name}” removed</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Spesifikasi</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Belum pernah dicadangkan ke tempat lain</source>
        <translation>Never backed up anywhere else</translation>
    </message>
    <message>
        <source>Brosur mengajak pembeli menghubungi, tanpa nomor dan kode QR</source>
        <translation>Brochures ask buyers to get in touch, without a number or QR code</translation>
    </message>
    <message>
        <source>Cadangan terakhir sudah {count} hari</source>
        <translation>The last backup is {count} day old|The last backup is {count} days old</translation>
    </message>
    <message>
        <source>Cadangkan</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Cadangkan data sebelum berangkat</source>
        <translation>Back up before you leave</translation>
    </message>
    <message>
        <source>Isi kontak</source>
        <translation>Add the contact</translation>
    </message>
    <message>
        <source>Isi tanggal</source>
        <translation>Fill in date</translation>
    </message>
    <message>
        <source>Kantor belum punya nomor untuk dihubungi</source>
        <translation>The office has no number to be reached at yet</translation>
    </message>
    <message>
        <source>NIK koperasi berlaku selama RAT diadakan tiap tahun</source>
        <translation>The cooperative’s number (NIK) is valid only while a members’ meeting is held every year</translation>
    </message>
    <message>
        <source>Perbarui tanggal</source>
        <translation>Update date</translation>
    </message>
    <message>
        <source>RAT {count} koperasi sudah lewat waktunya</source>
        <translation>Members’ meetings of {count} cooperatives are overdue</translation>
    </message>
    <message>
        <source>RAT {name} sudah lewat waktunya</source>
        <translation>Members’ meeting of {name} is overdue</translation>
    </message>
    <message>
        <source>Sejak {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Sejak {day}; tidak dicetak di brosur</source>
        <translation>Since {day}; not printed in brochures</translation>
    </message>
    <message>
        <source>habis sebelum pameran selesai</source>
        <translation>expires before the fair is over</translation>
    </message>
    <message>
        <source>masih berlaku sampai pameran selesai</source>
        <translation>still valid until the fair is over</translation>
    </message>
    <message>
        <source>{count} hari lagi</source>
        <translation>in {count} day|in {count} days</translation>
    </message>
    <message>
        <source>{paper} {name} habis {day}</source>
        <translation>{paper} of {name} expires {day}</translation>
    </message>
    <message>
        <source>{paper} {name} sudah habis</source>
        <translation>{paper} of {name} has expired</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Begitu ada produk, langkah berikutnya muncul di sini.</source>
        <translation>As soon as there is a product, the next steps appear here.</translation>
    </message>
    <message>
        <source>Kerjakan berikutnya</source>
        <translation>Do next</translation>
    </message>
    <message>
        <source>Lihat lebih sedikit</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Lihat semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tidak ada yang mendesak. Katalog ini siap.</source>
        <translation>Nothing is urgent. This catalogue is ready.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Cerita</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Dicetak di pembuka bab brosur. Tiga sampai enam kalimat sudah cukup.</source>
        <translation>Printed where the chapter opens. Three to six sentences are enough.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Anda bisa terus bekerja.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>sisa sekitar {count} detik</source>
        <translation>about {count} second left|about {count} seconds left</translation>
    </message>
    <message>
        <source>sisa sekitar {count} menit</source>
        <translation>about {count} minute left|about {count} minutes left</translation>
    </message>
    <message>
        <source>{stage}: {done} dari {total}</source>
        <translation>{stage}: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Belum ada produk untuk dicetak</source>
        <translation>No products to print yet</translation>
    </message>
    <message>
        <source>Brosur</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Brosur dibuat dari produk di katalog. Satu produk sudah cukup untuk melihat hasilnya.</source>
        <translation>Brochures are made from the catalogue's products. One product is enough to see the result.</translation>
    </message>
    <message>
        <source>Favorit {name} dihapus</source>
        <translation>Favourite {name} deleted</translation>
    </message>
    <message>
        <source>Halaman brosur</source>
        <translation>Brochure pages</translation>
    </message>
    <message>
        <source>Menyiapkan contoh…</source>
        <translation>Preparing the sample…</translation>
    </message>
    <message>
        <source>Pakai 12 produk contoh</source>
        <translation>Use the 12 sample products</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Ubah data</source>
        <translation>Edit data</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ganti produk brosur</source>
        <translation>change the brochure’s products</translation>
    </message>
    <message>
        <source>ganti templat</source>
        <translation>change template</translation>
    </message>
    <message>
        <source>ubah tampilan brosur</source>
        <translation>change how the brochure looks</translation>
    </message>
    <message>
        <source>{count} halaman</source>
        <translation>{count} page|{count} pages</translation>
    </message>
    <message>
        <source>{name} disimpan di Favorit</source>
        <translation>{name} is among your favourites</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Menyalin tabel</source>
        <translation>Copying the table</translation>
    </message>
    <message>
        <source>{count} baris disalin; tempelkan di Excel</source>
        <translation>{count} row copied; paste it into Excel|{count} rows copied; paste them into Excel</translation>
    </message>
</context>
<context>
    <name>TableDeeds</name>
    <message>
        <source>Kosongkan sel</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin dengan judul kolom</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Ubah sel</source>
        <translation>Edit cell</translation>
    </message>
</context>
<context>
    <name>TablePaste</name>
    <message>
        <source>Belum ada yang disalin. Salin sel di Excel dulu.</source>
        <translation>Nothing is copied yet. Copy cells in Excel first.</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Favorit</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ganti templat</source>
        <translation>Change template</translation>
    </message>
    <message>
        <source>Sampul brosur</source>
        <translation>Brochure cover</translation>
    </message>
    <message>
        <source>Templat</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>{count} halaman · {paper}</source>
        <translation>{count} page · {paper}|{count} pages · {paper}</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Mau mencetak apa?</source>
        <translation>What would you like to print?</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Apa yang bisa ditawarkan desa ini: hasil bumi, keterampilan, wisata.</source>
        <translation>What this village has to offer: harvests, skills, things to see.</translation>
    </message>
    <message>
        <source>Bahasa cerita</source>
        <translation>Language of the story</translation>
    </message>
    <message>
        <source>Cerita</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Cerita desa</source>
        <translation>The village's story</translation>
    </message>
    <message>
        <source>Dicetak di pembuka bab brosur. Tiga sampai enam kalimat sudah cukup.</source>
        <translation>Printed where the chapter opens. Three to six sentences are enough.</translation>
    </message>
    <message>
        <source>Potensi</source>
        <translation>Potential</translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Bahasa teks produk</source>
        <translation>Language of the texts</translation>
    </message>
    <message>
        <source>Berdampingan</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Cerita</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Cerita produk</source>
        <translation>Product story</translation>
    </message>
    <message>
        <source>Deskripsi singkat</source>
        <translation>Short description</translation>
    </message>
    <message>
        <source>Indonesia, sumber terjemahan</source>
        <translation>Indonesian, the source</translation>
    </message>
    <message>
        <source>Mengisi yang masih kosong; tidak ada yang diterjemahkan sendiri.</source>
        <translation>Fills what is empty; nothing is translated by itself.</translation>
    </message>
    <message>
        <source>Nama produk</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Salin dari Indonesia</source>
        <translation>Copy from Indonesian</translation>
    </message>
    <message>
        <source>{count} dari minimal {least} kata. Kurang {rest} kata lagi.</source>
        <translation>{count} of at least {least} words. {rest} more to go.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Cari di daftar ini</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Ada yang tidak beres, dan ketikan terakhir belum tersimpan.</source>
        <translation>Something went wrong, and what was typed last is not saved yet.</translation>
    </message>
    <message>
        <source>Ada yang tidak beres, tetapi data Anda tersimpan.</source>
        <translation>Something went wrong, but your data is saved.</translation>
    </message>
    <message>
        <source>Anda bisa terus bekerja. Bila terulang, kirim laporannya kepada pendamping.</source>
        <translation>You can go on working. If it happens again, send the report to your helper.</translation>
    </message>
    <message>
        <source>Ketikan itu tetap di layar. Tutup dan buka lagi program ini: ketikan itu ditawarkan.</source>
        <translation>It stays on the screen. Close and open this program again: it will be offered.</translation>
    </message>
    <message>
        <source>Laporan tersalin</source>
        <translation>Report copied</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Salin laporan</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Mengulangi</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>Mengurungkan</source>
        <translation>Undoing</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>Nama yang belum ada di katalog</source>
        <translation>Names not in the catalogue yet</translation>
    </message>
    <message>
        <source>“{text}” → “{nearest}” ({count} sel)</source>
        <translation>“{text}” → “{nearest}” ({count} cell)|“{text}” → “{nearest}” ({count} cells)</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <source>Buang perubahan itu</source>
        <translation>Discard these changes</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{count} perubahan belum tersimpan terakhir kali</source>
        <translation>{count} change could not be saved last time|{count} changes could not be saved last time</translation>
    </message>
    <message>
        <source>{count} perubahan dikembalikan</source>
        <translation>{count} change brought back|{count} changes brought back</translation>
    </message>
    <message>
        <source>{names} dan {count} lagi</source>
        <translation>{names} and {count} more</translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>Belum ada cadangan</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Buka katalog itu</source>
        <translation>Open that catalogue</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cadangan dipulihkan ke folder baru. Katalog yang sekarang tetap seperti adanya.</source>
        <translation>A backup is restored into a new folder. The present catalogue stays as it is.</translation>
    </message>
    <message>
        <source>Cadangan terakhir: {when}</source>
        <translation>Last backup: {when}</translation>
    </message>
    <message>
        <source>Cadangan {size} tersimpan dan sudah diperiksa: {products}, {photos}.</source>
        <translation>A backup of {size} is saved and has been checked: {products}, {photos}.</translation>
    </message>
    <message>
        <source>Cadangkan katalog</source>
        <translation>Back up the catalogue</translation>
    </message>
    <message>
        <source>Katalog dipulihkan</source>
        <translation>The catalogue is restored</translation>
    </message>
    <message>
        <source>Katalog utuh: {records} dan {photos} diperiksa.</source>
        <translation>The catalogue is whole: {records} and {photos} checked.</translation>
    </message>
    <message>
        <source>Membuat cadangan…</source>
        <translation>Making a backup…</translation>
    </message>
    <message>
        <source>Memeriksa katalog…</source>
        <translation>Checking the catalogue…</translation>
    </message>
    <message>
        <source>Memeriksa setiap data dan foto. Tidak ada yang diubah.</source>
        <translation>Checks every record and photo. Nothing is changed.</translation>
    </message>
    <message>
        <source>Memulihkan cadangan…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>Periksa katalog</source>
        <translation>Check the catalogue</translation>
    </message>
    <message>
        <source>Periksa sekarang</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>Pilih folder kosong untuk katalog</source>
        <translation>Choose an empty folder for the catalogue</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Satu berkas berisi semua data dan foto. Setelah ditulis, berkas dibuka lagi dan diperiksa.</source>
        <translation>One file holds all data and photos. Once written it is opened again and checked.</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>{count} data</source>
        <translation>{count} record|{count} records</translation>
    </message>
    <message>
        <source>{count} foto</source>
        <translation>{count} photo|{count} photos</translation>
    </message>
    <message>
        <source>{count} produk</source>
        <translation>{count} product|{count} products</translation>
    </message>
    <message>
        <source>{products} dan {photos} dipulihkan ke {folder}.</source>
        <translation>{products} and {photos} restored to {folder}.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>1 foto</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>Varian</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>isi {count}</source>
        <translation>{count} pieces</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>sudah tidak ada</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{count} foto</source>
        <translation>{count} photo|{count} photos</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Grosir mulai</source>
        <translation>Wholesale from</translation>
    </message>
    <message>
        <source>Hapus varian</source>
        <translation>Remove variant</translation>
    </message>
    <message>
        <source>Harga eceran</source>
        <translation>Retail price</translation>
    </message>
    <message>
        <source>Harga grosir</source>
        <translation>Wholesale price</translation>
    </message>
    <message>
        <source>Isi bersih</source>
        <translation>Net content</translation>
    </message>
    <message>
        <source>Ke atas</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Ke bawah</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Kemasan</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Lebih tinggi dari harga eceran {price}.</source>
        <translation>Higher than the retail price {price}.</translation>
    </message>
    <message>
        <source>Pindahkan varian</source>
        <translation>Move variant</translation>
    </message>
    <message>
        <source>Stok pameran</source>
        <translation>Fair stock</translation>
    </message>
    <message>
        <source>Tulis angka saja, contoh 120.</source>
        <translation>Write digits only, for example 120.</translation>
    </message>
    <message>
        <source>Tulis angka saja, contoh 20000.</source>
        <translation>Write digits only, for example 20000.</translation>
    </message>
    <message>
        <source>Tulis angka saja, contoh 24.</source>
        <translation>Write digits only, for example 24.</translation>
    </message>
    <message>
        <source>Tulis isi dengan satuannya, contoh 250 g.</source>
        <translation>Write the content with its unit, for example 250 g.</translation>
    </message>
</context>
<context>
    <name>VariantsForm</name>
    <message>
        <source>Harga dan varian</source>
        <translation>Prices and variants</translation>
    </message>
    <message>
        <source>Tambah varian</source>
        <translation>Add variant</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Varian dihapus</source>
        <translation>Variant removed</translation>
    </message>
    <message>
        <source>Varian “{name}” dihapus</source>
        <translation>Variant “{name}” removed</translation>
    </message>
</context>
<context>
    <name>VillageList</name>
    <message>
        <source>Belum ada desa</source>
        <translation>No villages yet</translation>
    </message>
    <message>
        <source>Cerita dan foto desa membuka babnya di brosur.</source>
        <translation>A village's story and photo open its chapter in brochures.</translation>
    </message>
    <message>
        <source>Tambah desa</source>
        <translation>Add village</translation>
    </message>
    <message>
        <source>{count} desa</source>
        <translation>{count} village|{count} villages</translation>
    </message>
</context>
<context>
    <name>VillagePage</name>
    <message>
        <source>Ada di arsip</source>
        <translation>In the archive</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Buat brosur desa</source>
        <translation>Make its brochure</translation>
    </message>
    <message>
        <source>Lambang desa</source>
        <translation>Village crest</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Tambahkan satu produk dulu.</source>
        <translation>Add one product first.</translation>
    </message>
    <message>
        <source>Tidak ditawarkan lagi saat mengisi produk. Produk dan produsennya tetap ada.</source>
        <translation>No longer offered when products are filled in. Its products and producers stay.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>produk</source>
        <translation>product|products</translation>
    </message>
    <message>
        <source>produsen</source>
        <translation>producer|producers</translation>
    </message>
    <message>
        <source>siap cetak</source>
        <translation>print-ready</translation>
    </message>
    <message>
        <source>{name} diarsipkan</source>
        <translation>{name} archived</translation>
    </message>
</context>
<context>
    <name>VillagePhotosForm</name>
    <message>
        <source>Pilih foto desa</source>
        <translation>Choose photos of the village</translation>
    </message>
    <message>
        <source>Seret untuk mengurutkan. Foto pertama membuka bab desa di brosur.</source>
        <translation>Drag to sort. The first photo opens the village's chapter.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Belum ada pameran</source>
        <translation>No fair yet</translation>
    </message>
    <message>
        <source>Buat brosur</source>
        <translation>Make brochure</translation>
    </message>
    <message>
        <source>KATALOG BARU</source>
        <translation>NEW CATALOGUE</translation>
    </message>
    <message>
        <source>Katalog Desa</source>
        <translation>Katalog Desa</translation>
    </message>
    <message>
        <source>Lengkapi {count} produk</source>
        <translation>Complete {count} product|Complete {count} products</translation>
    </message>
    <message>
        <source>Lihat persiapan</source>
        <translation>See preparation</translation>
    </message>
    <message>
        <source>Mulai dari satu foto dan nama. Yang lain menyusul.</source>
        <translation>Begin with one photo and a name. The rest follows.</translation>
    </message>
    <message>
        <source>PAMERAN BERIKUTNYA</source>
        <translation>NEXT FAIR</translation>
    </message>
    <message>
        <source>Perkiraan {minutes} menit</source>
        <translation>About {minutes} minutes</translation>
    </message>
    <message>
        <source>SIAP BERANGKAT</source>
        <translation>READY TO GO</translation>
    </message>
    <message>
        <source>Tambah pameran</source>
        <translation>Add a fair</translation>
    </message>
    <message>
        <source>Tambah produk pertama</source>
        <translation>Add the first product</translation>
    </message>
    <message>
        <source>Tambahkan pameran berikutnya</source>
        <translation>Add the next fair</translation>
    </message>
    <message>
        <source>Tulis nama dan tanggalnya; persiapannya dituntun di sini langkah demi langkah.</source>
        <translation>Write its name and days; you are guided through its preparation here, step by step.</translation>
    </message>
    <message>
        <source>hari lagi</source>
        <translation>day to go|days to go</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>Lepaskan untuk mencocokkan foto dengan produknya</source>
        <translation>Drop to match the photos with their products</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{count} hari lalu</source>
        <translation>{count} day ago|{count} days ago</translation>
    </message>
    <message>
        <source>{count} jam lalu</source>
        <translation>{count} hour ago|{count} hours ago</translation>
    </message>
    <message>
        <source>{count} menit lalu</source>
        <translation>{count} minute ago|{count} minutes ago</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>ada kata lain</source>
        <translation>has other words too</translation>
    </message>
    <message>
        <source>beberapa mungkin</source>
        <translation>several possible</translation>
    </message>
    <message>
        <source>belum cocok</source>
        <translation>no match yet</translation>
    </message>
    <message>
        <source>dipilih sendiri</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>folder produsennya</source>
        <translation>its producer's folder</translation>
    </message>
    <message>
        <source>kode cocok</source>
        <translation>code matches</translation>
    </message>
    <message>
        <source>nama cocok</source>
        <translation>name matches</translation>
    </message>
    <message>
        <source>nama folder cocok</source>
        <translation>folder name matches</translation>
    </message>
    <message>
        <source>nama mirip</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>produk baru</source>
        <translation>new product</translation>
    </message>
    <message>
        <source>sebagian nama</source>
        <translation>part of the name</translation>
    </message>
    <message>
        <source>tidak bisa dipakai</source>
        <translation>cannot be used</translation>
    </message>
</context>
</TS>
